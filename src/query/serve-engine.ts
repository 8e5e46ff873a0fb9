// The worker's side of the engine: loads a store from bytes, runs one query after another in slices, and listens for
// cancelling between them.
/* oxlint-disable unicorn/require-post-message-target-origin -- messages to a worker or a port have no origin */
import type { QueryResult } from "../graph/query-engine.ts";
import { breathe } from "./breathe.ts";
import { now } from "./budget.ts";
import type { EngineReply, EngineRequest } from "./engine-messages.ts";
import { QueryError } from "./query-error.ts";
import { startQuery } from "./run-query.ts";
import type { Store } from "./store.ts";

/** The part of a worker's global scope that is needed; `self` fits. */
export interface EngineScope {
  postMessage(message: EngineReply): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
}

/** Milliseconds of a slice, and between two signs of life. */
const slice = 12;
const beat = 100;

type RunRequest = Extract<EngineRequest, { type: "run" }>;

/** Serves queries over the store that `load` makes of the bytes it is sent. */
export function serveEngine(scope: EngineScope, load: (bytes: ArrayBuffer) => Store): void {
  let store: Store | null = null;
  const waiting: RunRequest[] = [];
  const cancelled = new Set<number>();
  let busy = false;

  const answer = async (request: RunRequest): Promise<EngineReply> => {
    const { id, text, parameters, options } = request;
    try {
      if (!store) throw new Error("The engine has no graph yet");
      const run = startQuery(store, text, parameters, options);
      let told = now();
      for (;;) {
        if (cancelled.delete(id)) run.cancel();
        if (run.step(slice)) return { type: "result", id, result: plain(run.result()) };
        if (now() - told > beat) {
          told = now();
          scope.postMessage({ type: "working", id });
        }
        await breathe();
      }
    } catch (error) {
      const info = error instanceof QueryError ? error.info : null;
      return {
        type: "error",
        id,
        message: error instanceof Error ? error.message : String(error),
        info,
      };
    }
  };
  const work = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    for (let request = waiting.shift(); request; request = waiting.shift())
      scope.postMessage(await answer(request));
    busy = false;
  };

  scope.addEventListener("message", ({ data }) => {
    const request = data as EngineRequest;
    if (request.type === "cancel") cancelled.add(request.id);
    else if (request.type === "run") {
      waiting.push(request);
      void work();
    } else
      try {
        store = load(request.bytes);
        scope.postMessage({ type: "loaded" });
      } catch (error) {
        scope.postMessage({ type: "unloadable", message: String(error) });
      }
  });
}

/** Without getters, so that the edges come along. */
const plain = (result: QueryResult): QueryResult => ({ ...result });
