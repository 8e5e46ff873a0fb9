// The engine's worker: its own copy of the graph, read from the very bytes that the page read.
import { loadGraph } from "../../graph/load-graph.ts";
import { serveEngine } from "../../query/serve-engine.ts";
import { storeFromGraph } from "../../query/store-from-graph.ts";

serveEngine(self, (bytes) => {
  const loaded = loadGraph(JSON.parse(new TextDecoder().decode(bytes)));
  if ("errors" in loaded) throw new Error(loaded.errors[0]?.message ?? "the graph cannot be read");
  return storeFromGraph(loaded.graph);
});
