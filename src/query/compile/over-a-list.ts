// What is computed item by item: list comprehensions, quantifiers, reduce.
import type { Expression } from "../ast.ts";
import { compile } from "../compile.ts";
import type { Internal } from "../internal.ts";
import type { RunContext } from "../run-context.ts";
import { compileList } from "./compile-list.ts";
import { compileTest, compileTruth } from "./compile-truth.ts";
import { type Evaluate, slotOf } from "./read-slot.ts";

export function compileListComprehension(
  context: RunContext,
  expression: Expression & { type: "ListComprehension" },
): Evaluate {
  const { frame, budget } = context;
  const list = compileList(context, expression.list);
  const { slot } = slotOf(context, expression.variable);
  const where = expression.where && compileTest(context, expression.where);
  const projection = expression.projection && compile(context, expression.projection);
  return () => {
    const items = list();
    if (items === null) return null;
    const result: Internal[] = [];
    for (const item of items) {
      budget.tick();
      frame[slot] = item;
      if (!where || where()) result.push(projection ? projection() : item);
    }
    return result;
  };
}

export function compileQuantifier(
  context: RunContext,
  expression: Expression & { type: "Quantifier" },
): Evaluate {
  const { quantifier } = expression;
  const { frame, budget } = context;
  const list = compileList(context, expression.list);
  const { slot } = slotOf(context, expression.variable);
  const where = compileTruth(context, expression.where);
  return () => {
    const items = list();
    if (items === null) return null;
    let [held, unknown] = [0, 0];
    for (const item of items) {
      budget.tick();
      frame[slot] = item;
      const truth = where();
      if (truth === null) unknown += 1;
      else if (truth) held += 1;
      else if (quantifier === "all") return false;
      if (held > 0 && quantifier === "any") return true;
      if (held > 0 && quantifier === "none") return false;
      if (held > 1 && quantifier === "single") return false;
    }
    if (unknown > 0) return null;
    return quantifier === "all" || quantifier === "none" || held === 1;
  };
}

export function compileReduce(
  context: RunContext,
  expression: Expression & { type: "Reduce" },
): Evaluate {
  const { frame, budget } = context;
  const initial = compile(context, expression.initial);
  const list = compileList(context, expression.list);
  const { slot } = slotOf(context, expression.variable);
  const { slot: result } = slotOf(context, expression.accumulator);
  const step = compile(context, expression.expression);
  return () => {
    const items = list();
    if (items === null) return null;
    frame[result] = initial();
    for (const item of items) {
      budget.tick();
      frame[slot] = item;
      frame[result] = step();
    }
    return frame[result] as Internal;
  };
}
