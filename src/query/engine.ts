// The engine in this thread, behind the one door. It gives way to other work every few milliseconds.
import type { QueryEngine } from "../graph/query-engine.ts";
import { startQuery } from "./run-query.ts";
import type { Store } from "./store.ts";

declare const setTimeout: (callback: () => void, milliseconds: number) => unknown;

/** Milliseconds of work between two looks at what else there is to do. */
const slice = 12;

/** Answers queries over a store. `run` rejects with a QueryError. */
export function createEngine(store: Store): QueryEngine {
  return {
    async run(text, parameters = {}, { signal, ...options } = {}) {
      const run = startQuery(store, text, parameters, options);
      while (!signal?.aborted && !run.step(slice))
        await new Promise<void>((go) => setTimeout(go, 0));
      if (signal?.aborted) run.cancel();
      return run.result();
    },
  };
}
