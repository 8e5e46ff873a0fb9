// What one run of a query shares among its operators and expressions.
import type { Analysis } from "./analyse/analysis.ts";
import type { Budget } from "./budget.ts";
import type { Internal } from "./internal.ts";
import type { Store } from "./store.ts";

/**
 * The one row under way. A slot that a pattern binds to a node or a relationship holds its position, -1 for null;
 * any other slot holds an Internal value.
 */
export type Frame = unknown[];

export interface RunContext {
  readonly store: Store;
  readonly frame: Frame;
  readonly parameters: ReadonlyMap<string, Internal>;
  readonly analysis: Analysis;
  readonly budget: Budget;
  /** The next of a fixed sequence in [0, 1): the same query gives the same answer. */
  readonly random: () => number;
}
