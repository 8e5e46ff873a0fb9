// `node:Label`.
import type { Expression } from "../ast.ts";
import { compile } from "../compile.ts";
import { NodeRef, RelationshipRef } from "../entity.ts";
import { typeName } from "../internal.ts";
import { runtimeError } from "../query-error.ts";
import type { RunContext } from "../run-context.ts";
import { entityOf, type Evaluate } from "./read-slot.ts";

export function compileLabels(
  context: RunContext,
  object: Expression,
  names: readonly string[],
): Evaluate {
  const { frame, store } = context;
  const entity = entityOf(context, object);
  if (entity?.entity === "node") {
    let members: Uint8Array[] | null = null;
    return () => {
      const at = frame[entity.slot] as number;
      if (at < 0) return null;
      members ??= names.map((name) => store.hasLabel(name));
      return members.every((member) => member[at] === 1);
    };
  }
  const value = compile(context, object);
  return () => {
    const found = value();
    if (found === null) return null;
    if (found instanceof NodeRef)
      return names.every((name) => store.labelsOf(found.node).includes(name));
    if (found instanceof RelationshipRef)
      return names.every((name) => store.typeOf(found.edge) === name);
    throw runtimeError("TypeError", "InvalidArgumentType", `A ${typeName(found)} has no labels`);
  };
}
