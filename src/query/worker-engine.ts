// The engine in a worker, behind the one door: the page stays free whatever a query does. A worker that gives no sign of
// life is ended, and another one loads the same bytes.
/* oxlint-disable unicorn/require-post-message-target-origin -- messages to a worker or a port have no origin */
import type { CutReason, QueryEngine, QueryOptions, QueryResult } from "../graph/query-engine.ts";
import type { EngineReply, EngineRequest } from "./engine-messages.ts";
import { QueryError } from "./query-error.ts";

declare const setTimeout: (callback: () => void, milliseconds: number) => number;
declare const clearTimeout: (timer: number | undefined) => void;

/** The part of a Worker that is needed; the platform's own fits. */
export interface WorkerLike {
  postMessage(message: EngineRequest): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: "error", listener: (event: unknown) => void): void;
  terminate(): void;
}

export interface WorkerEngineOptions {
  /** Milliseconds without a sign of life after which a running query is ended. */
  readonly silence?: number;
  /** Milliseconds that a cancelled query has to stop by itself. */
  readonly grace?: number;
}

export interface WorkerEngine extends QueryEngine {
  /** Resolves when the store is loaded; rejects where the bytes are no graph or the worker cannot start. */
  readonly ready: Promise<void>;
  /** Ends the worker; what still runs is rejected. */
  close(): void;
}

interface Pending {
  readonly id: number;
  readonly resolve: (result: QueryResult) => void;
  readonly reject: (error: Error) => void;
  timer: number | undefined;
}

/** What is left of a query whose worker had to be ended. */
const nothing = (cut: CutReason): QueryResult => ({
  columns: [],
  rows: [],
  nodes: [],
  edges: [],
  plan: { name: "Killed", detail: "the query never paused", estimatedRows: 0, children: [] },
  warnings: [],
  cut,
});

/**
 * An engine over a worker that `spawn` makes and `serveEngine` runs in. `bytes` is what the worker's `load` reads; it is
 * kept for the next worker. Queries run one at a time, in order. `run` rejects with a QueryError where the query is wrong.
 */
export function createWorkerEngine(
  spawn: () => WorkerLike,
  bytes: ArrayBuffer,
  { silence = 2000, grace = 40 }: WorkerEngineOptions = {},
): WorkerEngine {
  let worker: WorkerLike;
  let loaded: Promise<void>;
  let running: Pending | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  let count = 0;

  const start = (): void => {
    const own = spawn();
    worker = own;
    loaded = new Promise((resolve, reject) => {
      own.addEventListener("message", ({ data }) => {
        const reply = data as EngineReply;
        if (reply.type === "loaded") resolve();
        else if (reply.type === "unloadable") reject(new Error(reply.message));
        else if (worker === own) receive(reply);
      });
      own.addEventListener("error", (event) => {
        const error = new Error(
          `The engine's worker failed: ${(event as { message?: string }).message ?? "it could not start"}`,
        );
        reject(error);
        if (worker === own) settle()?.reject(error);
      });
    });
    // Who runs a query hears of it; nobody has to.
    loaded.catch(() => undefined);
    own.postMessage({ type: "load", bytes });
  };

  /** The running query, which runs no longer. */
  const settle = (): Pending | null => {
    const done = running;
    running = null;
    clearTimeout(done?.timer);
    return done;
  };
  const kill = (cut: CutReason): void => {
    const done = settle();
    worker.terminate();
    start();
    done?.resolve(nothing(cut));
  };
  const watch = (milliseconds: number, cut: CutReason): void => {
    if (!running) return;
    clearTimeout(running.timer);
    running.timer = setTimeout(() => kill(cut), milliseconds);
  };
  const receive = (reply: Exclude<EngineReply, { type: "loaded" | "unloadable" }>): void => {
    if (reply.id !== running?.id) return;
    if (reply.type === "working") watch(silence, "time");
    else if (reply.type === "result") settle()?.resolve(reply.result);
    else settle()?.reject(reply.info ? new QueryError(reply.info) : new Error(reply.message));
  };

  const ask = async (
    text: string,
    parameters: Parameters<QueryEngine["run"]>[1] = {},
    { signal, ...options }: QueryOptions = {},
  ): Promise<QueryResult> => {
    await loaded;
    if (signal?.aborted) return nothing("cancelled");
    const id = (count += 1);
    const cancel = (): void => {
      if (running?.id !== id) return;
      worker.postMessage({ type: "cancel", id });
      watch(grace, "cancelled");
    };
    signal?.addEventListener("abort", cancel);
    try {
      return await new Promise<QueryResult>((resolve, reject) => {
        running = { id, resolve, reject, timer: undefined };
        watch(silence, "time");
        worker.postMessage({ type: "run", id, text, parameters, options });
      });
    } finally {
      signal?.removeEventListener("abort", cancel);
    }
  };

  start();
  return {
    get ready() {
      return loaded;
    },
    run(text, parameters, options) {
      const answer = turn.then(() => ask(text, parameters, options));
      turn = answer.catch(() => undefined);
      return answer;
    },
    close() {
      settle()?.reject(new Error("The engine is closed"));
      worker.terminate();
    },
  };
}
