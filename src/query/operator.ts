// The steps of a plan. Each draws rows from the one below it and leaves its own in the frame; the state of the walk is in
// the operator, so that a run can pause between any two rows and go on later.
import type { PlanOperator } from "../graph/query-engine.ts";
import { type Budget, now } from "./budget.ts";

export const DONE = 0;
/** A row is in the frame. */
export const ROW = 1;
/** The slice of time is over: ask again. */
export const PAUSE = 2;
export type Signal = typeof DONE | typeof ROW | typeof PAUSE;

export interface Steps {
  /** Begins anew, from what the frame holds. */
  open(): void;
  next(): Signal;
}

export interface Operator extends Steps {
  readonly name: string;
  readonly detail: string;
  readonly estimatedRows: number;
  readonly children: readonly Operator[];
  readonly meter: { rows: number; milliseconds: number };
}

export interface Description {
  readonly name: string;
  readonly detail?: string;
  readonly rows: number;
  readonly children?: readonly Operator[];
}

/** One call in so many is timed, after the first, and stands for the others. */
const sample = 64;

/** Counts the rows of some steps and estimates their time, that of the steps below included. */
export function operator(
  { name, detail = "", rows, children = [] }: Description,
  steps: Steps,
): Operator {
  const meter = { rows: 0, milliseconds: 0 };
  let calls = 0;
  return {
    name,
    detail,
    estimatedRows: rows,
    children,
    meter,
    open: () => steps.open(),
    next() {
      if (calls++ % sample !== 0) {
        const signal = steps.next();
        if (signal === ROW) meter.rows += 1;
        return signal;
      }
      const weight = calls === 1 ? 1 : sample;
      const start = now();
      const signal = steps.next();
      meter.milliseconds += (now() - start) * weight;
      if (signal === ROW) meter.rows += 1;
      return signal;
    },
  };
}

/** The next row of an operator that runs inside an expression, where nothing can pause. */
export function pull(steps: Steps, budget: Budget): boolean {
  let signal = steps.next();
  if (signal !== PAUSE) return signal === ROW;
  while (signal === PAUSE) signal = steps.next();
  budget.look();
  return signal === ROW;
}

/** A plan as it is published; with what was measured if it ran. */
export function describe(root: Operator, ran: boolean): PlanOperator {
  return {
    name: root.name,
    detail: root.detail,
    estimatedRows: Math.max(0, Math.round(root.estimatedRows)),
    ...(ran && { rows: root.meter.rows, milliseconds: root.meter.milliseconds }),
    children: root.children.map((child) => describe(child, ran)),
  };
}
