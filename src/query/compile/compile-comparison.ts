// `a < b <= c`: comparisons and chains of them.
import type { Comparison, ComparisonOperator, Expression } from "../ast.ts";
import { compile } from "../compile.ts";
import { equals } from "../equality.ts";
import type { Internal } from "../internal.ts";
import { compare } from "../order.ts";
import type { RunContext } from "../run-context.ts";
import { entityOf, type Evaluate } from "./read-slot.ts";

/** From the sign of a comparison, NaN where it has none, to a truth value. */
const tests: Record<ComparisonOperator, (sign: number) => boolean> = {
  "=": (sign) => sign === 0,
  "<>": (sign) => sign !== 0,
  "<": (sign) => sign < 0,
  "<=": (sign) => sign <= 0,
  ">": (sign) => sign > 0,
  ">=": (sign) => sign >= 0,
};

type Compare = (a: Internal, b: Internal) => boolean | null;

function comparer(operator: ComparisonOperator): Compare {
  if (operator === "=") return equals;
  if (operator === "<>")
    return (a, b) => {
      const same = equals(a, b);
      return same === null ? null : !same;
    };
  const test = tests[operator];
  return (a, b) => {
    if (typeof a === "number" && typeof b === "number") return test(a - b);
    const sign = a === null || b === null ? null : compare(a, b);
    return sign === null ? null : test(sign);
  };
}

export function compileComparison(context: RunContext, { first, rest }: Comparison): Evaluate {
  const [step, ...more] = rest;
  if (step && more.length === 0) {
    const { operator, operand } = step;
    const same = sameEntity(context, operator, first, operand);
    if (same) return same;
    const [a, b] = [compile(context, first), compile(context, operand)];
    const by = comparer(operator);
    return () => by(a(), b());
  }
  const start = compile(context, first);
  const steps = rest.map(({ operator, operand }) => ({
    by: comparer(operator),
    operand: compile(context, operand),
  }));
  return () => {
    let left = start();
    let result: boolean | null = true;
    for (const { by, operand } of steps) {
      const right = operand();
      const truth = by(left, right);
      if (truth === false) return false;
      if (truth === null) result = null;
      left = right;
    }
    return result;
  };
}

/** Two nodes, or two relationships, are compared by position. */
function sameEntity(
  context: RunContext,
  operator: ComparisonOperator,
  left: Expression,
  right: Expression,
): Evaluate | null {
  const { replaced } = context.analysis;
  if ((operator !== "=" && operator !== "<>") || replaced.has(left) || replaced.has(right))
    return null;
  const [a, b] = [entityOf(context, left), entityOf(context, right)];
  if (!a || !b || a.entity !== b.entity) return null;
  const { frame } = context;
  const wanted = operator === "=";
  return () => {
    const [x, y] = [frame[a.slot] as number, frame[b.slot] as number];
    return x < 0 || y < 0 ? null : (x === y) === wanted;
  };
}
