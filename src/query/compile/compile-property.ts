// `object.key`.
import type { Property } from "../ast.ts";
import { compile } from "../compile.ts";
import { NodeRef, RelationshipRef } from "../entity.ts";
import { type Internal, type List, type MapOf, typeName } from "../internal.ts";
import { runtimeError } from "../query-error.ts";
import type { RunContext } from "../run-context.ts";
import { entityOf, type Evaluate } from "./read-slot.ts";

/** A property of a node or relationship in a slot comes straight from its column. */
export function compileProperty(
  context: RunContext,
  { object, key: { name } }: Property,
): Evaluate {
  const { frame, store } = context;
  const entity = context.analysis.replaced.has(object) ? null : entityOf(context, object);
  if (!entity) {
    const value = compile(context, object);
    return () => propertyOf(context, value(), name);
  }
  const { slot } = entity;
  let column: List | null = null;
  const load = (): List =>
    (column = entity.entity === "node" ? store.nodeColumn(name) : store.edgeColumn(name));
  return () => {
    const at = frame[slot] as number;
    return at < 0 ? null : ((column ?? load())[at] as Internal);
  };
}

export function propertyOf({ store }: RunContext, value: Internal, key: string): Internal {
  if (value === null) return null;
  if (value instanceof Map) return (value as MapOf).get(key) ?? null;
  if (value instanceof NodeRef) return store.nodeColumn(key)[value.node] as Internal;
  if (value instanceof RelationshipRef) return store.edgeColumn(key)[value.edge] as Internal;
  throw runtimeError("TypeError", "InvalidArgumentType", `A ${typeName(value)} has no properties`);
}
