// An operator between two expressions.
import { calculate } from "../arithmetic.ts";
import type { Binary, Expression } from "../ast.ts";
import { compile } from "../compile.ts";
import type { List } from "../internal.ts";
import { matcher } from "../matcher.ts";
import type { RunContext } from "../run-context.ts";
import { compileIn } from "./compile-in.ts";
import { compileTruth } from "./compile-truth.ts";
import type { Evaluate } from "./read-slot.ts";

export function compileBinary(context: RunContext, { operator, left, right }: Binary): Evaluate {
  switch (operator) {
    case "AND":
    case "OR": {
      const [a, b] = [compileTruth(context, left), compileTruth(context, right)];
      const decisive = operator === "OR";
      return () => {
        const first = a();
        if (first === decisive) return decisive;
        const second = b();
        if (second === decisive) return decisive;
        return first === null || second === null ? null : !decisive;
      };
    }
    case "XOR": {
      const [a, b] = [compileTruth(context, left), compileTruth(context, right)];
      return () => {
        const [first, second] = [a(), b()];
        return first === null || second === null ? null : first !== second;
      };
    }
    case "IN":
      return compileIn(context, left, right);
    case "STARTS WITH":
      return textTest(context, left, right, (text, part) => text.startsWith(part));
    case "ENDS WITH":
      return textTest(context, left, right, (text, part) => text.endsWith(part));
    case "CONTAINS":
      return textTest(context, left, right, (text, part) => text.includes(part));
    case "=~": {
      const [a, b] = [compile(context, left), compile(context, right)];
      let [source, test] = ["", matcher("")];
      return () => {
        const [text, pattern] = [a(), b()];
        if (typeof text !== "string" || typeof pattern !== "string") return null;
        if (pattern !== source) [source, test] = [pattern, matcher(pattern)];
        return test(text, () => context.budget.tick());
      };
    }
    case "+": {
      const [a, b] = [compile(context, left), compile(context, right)];
      return () => {
        const [x, y] = [a(), b()];
        if (typeof x === "number" && typeof y === "number") {
          const sum = x + y;
          if (Number.isSafeInteger(sum)) return sum;
        }
        if (typeof x === "string" && typeof y === "string") return x + y;
        const result = calculate("+", x, y);
        if (Array.isArray(result)) context.budget.use(8 * (result as List).length);
        return result;
      };
    }
    default: {
      const [a, b] = [compile(context, left), compile(context, right)];
      return () => calculate(operator, a(), b());
    }
  }
}

/** A test of two texts; null where one is none. */
function textTest(
  context: RunContext,
  left: Expression,
  right: Expression,
  test: (text: string, part: string) => boolean,
): Evaluate {
  const [a, b] = [compile(context, left), compile(context, right)];
  return () => {
    const text = a();
    const part = b();
    return typeof text === "string" && typeof part === "string" ? test(text, part) : null;
  };
}
