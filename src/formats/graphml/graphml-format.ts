import type { Format } from "../format.ts";

export const graphml: Format = {
  id: "graphml",
  label: "GraphML",
  extension: ".graphml",
  mediaType: "application/graphml+xml",
  readers: "networkx, igraph, Cytoscape and yEd, each attribute under a typed key",
  losses: [
    "Lists and nested values (links, publications, scales, coverage, sources, evidence) are JSON texts: GraphML knows neither.",
    "Sizes, colours and shapes stay behind; x and y are values, y down.",
    "Gephi and yEd show ids until the value name is mapped to the label (yEd: Edit, Properties Mapper).",
    "Gephi joins all edges between the same nodes unless its import is told not to merge, and shows the map upside down.",
    "The map's named regions and the report of the build stay behind.",
  ],
  load: () => import("./to-graphml.ts").then(({ toGraphml }) => toGraphml),
};
