import type { Format } from "../format.ts";

export const cypher: Format = {
  id: "cypher",
  label: "Cypher script",
  extension: ".cypher",
  mediaType: "text/plain",
  readers: "Neo4j and Memgraph: loads the graph into an empty database, with constraints",
  losses: [
    "Links, publications, scales, coverage, sources and evidence are JSON texts, since a property holds no maps; so in the database links is a list of texts; what queries ask of them stands beside them in lists (linkKinds, inLists, coverageStates, scaleUnits …).",
    "The map's named regions and the report of the build stay behind.",
  ],
  load: () => import("./to-cypher.ts").then(({ toCypherScript }) => toCypherScript),
};
