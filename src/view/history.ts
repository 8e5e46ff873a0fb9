// The views that were, as named steps: undo, redo, jump. A new step drops what was undone.
import type { OpenPanel, View } from "./view.ts";

export interface Step {
  /** What made it, in words: "Include modality CT". */
  readonly name: string;
  readonly view: View;
}

export interface History {
  /** Oldest first; never empty. */
  readonly steps: readonly Step[];
  /** Position of the view that is shown. */
  readonly at: number;
}

/** Steps that are kept; the oldest go first. */
export const historyLength = 200;

export const startHistory = (view: View, name = "Start"): History => ({
  steps: [{ name, view }],
  at: 0,
});

export const currentView = (history: History): View => currentStep(history).view;

export const currentStep = ({ steps, at }: History): Step => steps[at] as Step;

/** A step further. The same view again is no step. */
export function addStep(history: History, name: string, view: View): History {
  if (view === currentView(history)) return history;
  const steps = [...history.steps.slice(0, history.at + 1), { name, view }].slice(-historyLength);
  return { steps, at: steps.length - 1 };
}

/** The view of the shown step replaced, without a step: what a drag does until it ends. */
export const replaceView = (history: History, view: View): History => ({
  ...history,
  steps: history.steps.map((step, i) => (i === history.at ? { ...step, view } : step)),
});

/**
 * Another panel, without a step: which one is open is the reader's, so that the steps next to the shown one that have
 * the same panel get it too. Undo brings back a panel only where a step was made in it, as by asking a question.
 */
export function replacePanel({ steps, at }: History, panel: OpenPanel | null): History {
  const held = steps[at]?.view.panel;
  const same = (i: number): boolean => steps[i]?.view.panel === held;
  let [from, to] = [at, at];
  while (from > 0 && same(from - 1)) from -= 1;
  while (to < steps.length - 1 && same(to + 1)) to += 1;
  const changed = steps.map((step, i) =>
    i < from || i > to ? step : { ...step, view: { ...step.view, panel } },
  );
  return { steps: changed, at };
}

export const canUndo = ({ at }: History): boolean => at > 0;
export const canRedo = ({ steps, at }: History): boolean => at < steps.length - 1;

export const undo = (history: History): History => jumpTo(history, history.at - 1);
export const redo = (history: History): History => jumpTo(history, history.at + 1);

/** The history at another step; beyond its ends it stays where it is. */
export const jumpTo = (history: History, at: number): History =>
  at === history.at || history.steps[at] === undefined ? history : { ...history, at };
