// The query engine of the page: fetched when first asked for, over the graph that is loaded.
import type { QueryEngine } from "../../graph/query-engine.ts";
import type { AppData } from "../load/load-data.ts";

const engines = new WeakMap<AppData, Promise<QueryEngine>>();

export function engineFor(data: AppData): Promise<QueryEngine> {
  const held = engines.get(data);
  if (held !== undefined) return held;
  const made = start(data);
  engines.set(data, made);
  return made;
}

async function start({ index }: AppData): Promise<QueryEngine> {
  const [{ createEngine }, { storeFromGraph }] = await Promise.all([
    import("../../query/engine.ts"),
    import("../../query/store-from-graph.ts"),
  ]);
  return createEngine(storeFromGraph(index.graph));
}
