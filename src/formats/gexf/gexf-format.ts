import type { Format } from "../format.ts";

export const gexf: Format = {
  id: "gexf",
  label: "GEXF 1.3",
  extension: ".gexf",
  mediaType: "application/gexf+xml",
  readers:
    "Gephi and Gephi Lite, as it looked here: positions, sizes, colours, shapes; also networkx",
  losses: [
    "Links, publications, scales, coverage, sources and evidence are JSON texts: GEXF knows no nested values.",
    "A list of years is a list of texts.",
    "Hexagon, ring, star and cross become discs: GEXF has disc, square, triangle and diamond.",
    "Gephi joins two edges of one kind between the same nodes (other roles) unless its import is told not to merge.",
    "The map's named regions and the report of the build stay behind.",
  ],
  load: () => import("./to-gexf.ts").then(({ toGexf }) => toGexf),
};
