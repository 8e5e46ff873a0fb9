// The published graph, as the build made it from the two lists.
import { readFileSync } from "node:fs";
import { loadGraph } from "../../src/graph/load-graph.ts";

const loaded = loadGraph(JSON.parse(readFileSync("data/graph.json", "utf8")));
if ("errors" in loaded) throw new Error(loaded.errors.map(({ message }) => message).join("\n"));

export const realGraph = loaded.graph;
