// Expressions where a list is needed.
import type { Expression } from "../ast.ts";
import { compile } from "../compile.ts";
import { type List, typeName } from "../internal.ts";
import { runtimeError } from "../query-error.ts";
import type { RunContext } from "../run-context.ts";

/** A list or null; anything else is an error. */
export function compileList(context: RunContext, expression: Expression): () => List | null {
  const value = compile(context, expression);
  return () => {
    const list = value();
    if (list === null || Array.isArray(list)) return list as List | null;
    throw runtimeError(
      "TypeError",
      "InvalidArgumentType",
      `A list is needed, not a ${typeName(list)}`,
    );
  };
}
