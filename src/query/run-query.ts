// A query from text to result, in one go or in slices of time.
import type { QueryLimits, QueryResult } from "../graph/query-engine.ts";
import type { Value } from "../graph/value.ts";
import type { Store } from "./store.ts";

export interface RunOptions {
  readonly limits?: QueryLimits;
  /** Plan without running. */
  readonly explain?: boolean;
}

/** A query under way. */
export interface QueryRun {
  /** Works for about so many milliseconds; true when it is over. Throws a QueryError. */
  step(milliseconds: number): boolean;
  /** Ends the run; what was found stays, and is marked as cut. */
  cancel(): void;
  /** What was found so far; whole once `step` gave true. */
  result(): QueryResult;
}

/** Reads and plans a query. Throws a QueryError where it is wrong. */
export function startQuery(
  _store: Store,
  _text: string,
  _parameters: Readonly<Record<string, Value>> = {},
  _options: RunOptions = {},
): QueryRun {
  throw new Error("startQuery: under construction");
}

/** Runs a query to its end in this thread. Throws a QueryError. */
export function runQuery(
  store: Store,
  text: string,
  parameters: Readonly<Record<string, Value>> = {},
  options: RunOptions = {},
): QueryResult {
  const run = startQuery(store, text, parameters, options);
  while (!run.step(Number.POSITIVE_INFINITY));
  return run.result();
}
