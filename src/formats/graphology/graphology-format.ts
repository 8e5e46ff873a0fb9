import type { Format } from "../format.ts";

export const graphology: Format = {
  id: "graphology",
  label: "graphology JSON",
  extension: ".json",
  mediaType: "application/json",
  readers: "graphology, sigma.js, Gephi Lite and any script: every attribute with its evidence",
  losses: [],
  load: () => import("./to-graphology.ts").then(({ toGraphology }) => toGraphology),
};
