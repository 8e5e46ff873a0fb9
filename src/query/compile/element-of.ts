// `list[index]`, `map[key]`, `list[start..end]`.
import { NodeRef, RelationshipRef } from "../entity.ts";
import { type Internal, isInteger, type List, typeName } from "../internal.ts";
import { runtimeError } from "../query-error.ts";
import type { RunContext } from "../run-context.ts";
import { propertyOf } from "./compile-property.ts";

export function elementOf(context: RunContext, object: Internal, index: Internal): Internal {
  if (Array.isArray(object)) {
    if (index === null) return null;
    if (!isInteger(index))
      throw runtimeError(
        "TypeError",
        "InvalidArgumentType",
        `A list has no ${typeName(index)} element`,
      );
    return (object as List).at(Number(index)) ?? null;
  }
  if (object === null) return null;
  if (object instanceof Map || object instanceof NodeRef || object instanceof RelationshipRef) {
    if (index === null) return null;
    if (typeof index === "string") return propertyOf(context, object, index);
    throw runtimeError(
      "TypeError",
      "MapElementAccessByNonString",
      `A key is a string, not a ${typeName(index)}`,
    );
  }
  throw runtimeError("TypeError", "InvalidArgumentType", `A ${typeName(object)} has no elements`);
}

export function slice(object: Internal, start: Internal, end: Internal): Internal {
  if (object === null || start === null || end === null) return null;
  if (Array.isArray(object) && isInteger(start) && isInteger(end))
    return (object as List).slice(Number(start), Number(end));
  throw runtimeError(
    "TypeError",
    "InvalidArgumentType",
    "A slice is of a list, between two integers",
  );
}
