// A query from text to result, in one go or in slices of time.
import type { CutReason, QueryLimits, QueryResult, QueryWarning } from "../graph/query-engine.ts";
import type { NodeValue, RelationshipValue, Value } from "../graph/value.ts";
import { analyse } from "./analyse.ts";
import { Budget, Cut, defaultLimits } from "./budget.ts";
import type { Internal } from "./internal.ts";
import { normalize } from "./normalize.ts";
import { describe, DONE, type Operator, ROW } from "./operator.ts";
import type { Binding } from "./pattern-graph.ts";
import { planQuery } from "./plan-query.ts";
import { runtimeError } from "./query-error.ts";
import { edgesAmong, publisher } from "./publish.ts";
import { randomSequence } from "./random-sequence.ts";
import { recentlyParsed } from "./recently-parsed.ts";
import { rowMaker } from "./row-maker.ts";
import type { RunContext } from "./run-context.ts";
import type { Store } from "./store.ts";
import { warn } from "./warn.ts";

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

/** Bytes that a cell of a row is taken to need. */
const cellBytes = 24;

/** Reads and plans a query. Throws a QueryError where it is wrong. */
export function startQuery(
  store: Store,
  text: string,
  parameters: Readonly<Record<string, Value>> = {},
  { limits = {}, explain = false }: RunOptions = {},
): QueryRun {
  const query = recentlyParsed(text);
  const analysis = analyse(query, text);
  const warnings = warn(store, analysis);
  const budget = new Budget(limits);
  const context: RunContext = {
    store,
    frame: [],
    parameters: new Map(
      Object.entries(parameters).map(([name, value]) => [name, normalize(value) as Internal]),
    ),
    analysis,
    budget,
    random: randomSequence(),
  };
  const [first] = analysis.outputs as readonly [readonly Binding[]];
  const outputs =
    analysis.outputs.length === 1
      ? first
      : first.map(({ name, type }) => analysis.newBinding(name, type));
  const plan = planQuery(context, query, analysis.outputs, outputs);
  const { frame } = context;
  for (let slot = analysis.slots() - 1; slot >= 0; slot -= 1) frame[slot] = null;

  const { publish, node, edge, nodes, edges } = publisher(store);
  const cells = outputs.map(({ slot, entity }): (() => Value) => {
    if (entity === null) return () => publish(frame[slot] as Internal);
    const make: (at: number) => Value = entity === "node" ? node : edge;
    return () => {
      const at = frame[slot] as number;
      return at < 0 ? null : make(at);
    };
  });
  const makeRow = rowMaker(cells);
  const rows: Value[][] = [];
  const most = limits.rows ?? defaultLimits.rows;
  let cut: CutReason | null = null;
  let opened = false;
  let over = explain;

  const go = (): void => {
    if (!opened) {
      opened = true;
      plan.open();
    }
    for (;;) {
      const signal = plan.next();
      if (signal === ROW) {
        if (rows.length >= most) {
          cut = "rows";
          over = true;
          return;
        }
        budget.use(cellBytes * (1 + cells.length));
        rows.push(makeRow());
        continue;
      }
      over = signal === DONE;
      return;
    }
  };

  return {
    step(milliseconds) {
      if (over) return true;
      budget.begin(milliseconds);
      try {
        go();
      } catch (error) {
        over = true;
        if (error instanceof RangeError) throw tooDeep();
        if (!(error instanceof Cut)) throw error;
        cut = error.reason;
      }
      return over;
    },
    cancel() {
      if (over) return;
      over = true;
      cut = "cancelled";
    },
    result: () =>
      resultOf(store, analysis.columns, rows, nodes, edges, plan, opened, warnings, cut),
  };
}

/** The bounds on a tree keep this side of it; a thread with a smaller stack than usual may still reach its end. */
const tooDeep = (): Error =>
  runtimeError(
    "ResourceError",
    "NestedTooDeeply",
    "The query is nested too deeply for this machine, or makes too large a value",
  );

function resultOf(
  store: Store,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
  nodes: ReadonlyMap<number, NodeValue>,
  edges: ReadonlyMap<number, RelationshipValue>,
  plan: Operator,
  ran: boolean,
  warnings: readonly QueryWarning[],
  cut: CutReason | null,
): QueryResult {
  let drawn: readonly RelationshipValue[] | null = null;
  return {
    columns,
    rows,
    nodes: [...nodes.values()],
    // Made when asked for: an answer that is only read as a table needs none.
    get edges() {
      drawn ??= edges.size > 0 ? [...edges.values()] : edgesAmong(store, nodes);
      return drawn;
    },
    plan: describe(plan, ran),
    warnings,
    cut,
  };
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
