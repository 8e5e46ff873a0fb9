// Arithmetic: integers stay integers to 64 bits and their overflow is an error; a float on either side makes a float.
import type { Float } from "../graph/value.ts";
import { numberOf } from "./equality.ts";
import { type Internal, isFloat, isInteger, type List, typeName } from "./internal.ts";
import { narrow } from "./lex.ts";
import { runtimeError } from "./query-error.ts";
import { floatText } from "./float-text.ts";

export type Arithmetic = "+" | "-" | "*" | "/" | "%" | "^";

export const float = (value: number): Float => ({ float: value });

/** An integer of 64 bits, or an error. */
export function integer(value: bigint): number | bigint {
  if (value < -(2n ** 63n) || value >= 2n ** 63n)
    throw runtimeError(
      "ArithmeticError",
      "IntegerOverflow",
      "This integer does not fit into 64 bits",
    );
  return narrow(value);
}

const safe: Record<Arithmetic, (a: number, b: number) => number> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => (a - (a % b)) / b,
  "%": (a, b) => a % b,
  "^": (a, b) => a ** b,
};

const wide: Record<Exclude<Arithmetic, "^">, (a: bigint, b: bigint) => bigint> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "%": (a, b) => a % b,
};

/** The result of an operator on any two values. Throws a QueryError where there is none. */
export function calculate(operator: Arithmetic, a: Internal, b: Internal): Internal {
  if (operator === "+" && (Array.isArray(a) || Array.isArray(b))) {
    if (a === null || b === null) return null;
    return [...(Array.isArray(a) ? (a as List) : [a]), ...(Array.isArray(b) ? (b as List) : [b])];
  }
  if (a === null || b === null) return null;
  if (operator === "+" && (typeof a === "string" || typeof b === "string")) {
    const [left, right] = [textOf(a), textOf(b)];
    if (left !== null && right !== null) return left + right;
  }
  const left = numberOf(a);
  const right = numberOf(b);
  if (left === null || right === null)
    throw runtimeError(
      "TypeError",
      "InvalidArgumentType",
      `${typeName(a)} ${operator} ${typeName(b)} has no meaning`,
    );
  if (operator === "^") return float(Number(left) ** Number(right));
  if (!isInteger(a) || !isInteger(b))
    return float(
      operator === "/" ? Number(left) / Number(right) : safe[operator](Number(left), Number(right)),
    );
  if (right == 0 && (operator === "/" || operator === "%"))
    throw runtimeError("ArithmeticError", "DivisionByZero", "An integer is divided by zero");
  if (typeof a === "number" && typeof b === "number") {
    const result = safe[operator](a, b);
    // Adding zero turns -0 into 0.
    if (Number.isSafeInteger(result)) return result + 0;
  }
  return integer(wide[operator](BigInt(a), BigInt(b)));
}

/** What a value adds to a text. */
const textOf = (value: Internal): string | null => {
  if (typeof value === "string") return value;
  if (isInteger(value) || typeof value === "boolean") return String(value);
  return typeof value === "object" && value !== null && isFloat(value)
    ? floatText(value.float)
    : null;
};

/** The number with the other sign. */
export function negate(value: Internal): Internal {
  if (typeof value === "number") return 0 - value;
  if (value === null) return null;
  if (typeof value === "bigint") return integer(-value);
  if (typeof value === "object" && isFloat(value)) return float(-value.float);
  throw runtimeError("TypeError", "InvalidArgumentType", `A ${typeName(value)} has no sign`);
}
