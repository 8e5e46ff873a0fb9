// `item IN list`.
import type { Expression } from "../ast.ts";
import { compile } from "../compile.ts";
import { contains } from "../equality.ts";
import { keyOf } from "../equivalence.ts";
import type { Internal, List } from "../internal.ts";
import type { RunContext } from "../run-context.ts";
import { compileList } from "./compile-list.ts";
import type { Evaluate } from "./read-slot.ts";

/** Lists longer than this are looked up in a set, when they stay the same. */
const shortList = 8;

export function compileIn(context: RunContext, left: Expression, right: Expression): Evaluate {
  const value = compile(context, left);
  const constant = constantOf(context, right);
  if (Array.isArray(constant)) {
    const items = constant as List;
    if (
      items.length > shortList &&
      items.every((item) => item !== null && typeof item !== "object")
    ) {
      const keys = new Set(items.map(keyOf));
      return () => {
        const found = value();
        if (found === null) return null;
        return typeof found === "object" ? contains(items, found) : keys.has(keyOf(found));
      };
    }
    return () => contains(items, value());
  }
  const list = compileList(context, right);
  return () => {
    const items = list();
    return items === null ? null : contains(items, value());
  };
}

/** Value of an expression that depends on no row, or undefined. */
function constantOf(context: RunContext, expression: Expression): Internal | undefined {
  if (expression.type === "Literal") return expression.value;
  if (expression.type === "Parameter") return context.parameters.get(expression.name);
  if (expression.type !== "List") return undefined;
  const items = expression.items.map((item) => constantOf(context, item));
  return items.includes(undefined) ? undefined : (items as List);
}
