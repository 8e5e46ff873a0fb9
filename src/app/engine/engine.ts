// The query engine of the page: a worker that starts when something is first asked.
import type { QueryEngine } from "../../graph/query-engine.ts";
import type { AppData } from "../load/load-data.ts";

const engines = new WeakMap<AppData, Promise<QueryEngine>>();

export function engineFor(data: AppData): Promise<QueryEngine> {
  const held = engines.get(data) ?? start(data);
  engines.set(data, held);
  return held;
}

async function start({ bytes }: AppData): Promise<QueryEngine> {
  const { createWorkerEngine } = await import("../../query/worker-engine.ts");
  return createWorkerEngine(
    () =>
      new Worker(new URL("./query-worker.ts", import.meta.url), {
        type: "module",
        name: "query-worker",
      }),
    bytes,
  );
}
