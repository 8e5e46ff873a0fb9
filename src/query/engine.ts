// The engine in this thread, behind the one door. It gives way to other tasks every few milliseconds.
import type { QueryEngine } from "../graph/query-engine.ts";
import { breathe } from "./breathe.ts";
import { startQuery } from "./run-query.ts";
import type { Store } from "./store.ts";

/** Milliseconds of work between two looks at what else there is to do. */
const slice = 12;

/** Answers queries over a store. `run` rejects with a QueryError. */
export function createEngine(store: Store): QueryEngine {
  return {
    async run(text, parameters = {}, { signal, ...options } = {}) {
      const run = startQuery(store, text, parameters, options);
      for (;;) {
        if (signal?.aborted) run.cancel();
        if (run.step(slice)) return run.result();
        await breathe();
      }
    },
  };
}
