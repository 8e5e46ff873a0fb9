// Expressions as keys.
import type { Expression } from "../ast.ts";
import { compile } from "../compile.ts";
import { keyOf } from "../equivalence.ts";
import type { RunContext } from "../run-context.ts";
import { entityOf } from "./read-slot.ts";

/** Something that is the same for equivalent values of this one expression, fit for a Map's key. */
export function compileKey(context: RunContext, expression: Expression): () => unknown {
  const entity = entityOf(context, expression);
  const { frame } = context;
  if (entity) return () => frame[entity.slot];
  const value = compile(context, expression);
  return () => keyOf(value());
}
