// Expressions where a truth value is needed.
import type { Expression } from "../ast.ts";
import { compile } from "../compile.ts";
import { type Internal, typeName } from "../internal.ts";
import { runtimeError } from "../query-error.ts";
import type { RunContext } from "../run-context.ts";

/** Whether an expression is true; what is unknown is not. Throws where it is no truth value. */
export function compileTest(context: RunContext, expression: Expression): () => boolean {
  if (
    expression.type === "Binary" &&
    (expression.operator === "AND" || expression.operator === "OR")
  ) {
    const left = compileTest(context, expression.left);
    const right = compileTest(context, expression.right);
    return expression.operator === "AND" ? () => left() && right() : () => left() || right();
  }
  const value = compileTruth(context, expression);
  return () => value() === true;
}

export function compileTruth(context: RunContext, expression: Expression): () => boolean | null {
  const value = compile(context, expression);
  return () => {
    const truth = value();
    return truth === null || typeof truth === "boolean" ? truth : notBoolean(truth);
  };
}

function notBoolean(value: Internal): never {
  throw runtimeError("TypeError", "InvalidArgumentType", `A ${typeName(value)} is no truth value`);
}
