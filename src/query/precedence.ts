// How tightly operators bind: the parser and the printer read it.
import type { BinaryOperator } from "./ast.ts";

export const precedence: Readonly<Record<BinaryOperator, number>> = {
  OR: 1,
  XOR: 2,
  AND: 3,
  IN: 6,
  "STARTS WITH": 6,
  "ENDS WITH": 6,
  CONTAINS: 6,
  "=~": 6,
  "+": 7,
  "-": 7,
  "*": 8,
  "/": 8,
  "%": 8,
  "^": 9,
};

/** … and what is no binary operator. */
export const levels = { not: 4, compare: 5, isNull: 6, unary: 10, postfix: 11 } as const;
