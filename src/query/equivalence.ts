// Equivalence, the sameness of DISTINCT, grouping and indexes: null is null, NaN is NaN, 1 is 1.0. A value's key is the
// same, in the sense of a Map's keys, exactly when values are equivalent.
import { compareText } from "../graph/compare-text.ts";
import { type Internal, isFloat, type List } from "./internal.ts";
import { NodeRef, PathRef, RelationshipRef } from "./entity.ts";

const mark = "\u0000";

/** A Map key. Texts are their own keys, entities theirs, numbers are numbers; only lists, maps and paths are spelled out. */
export function keyOf(value: Internal): unknown {
  if (typeof value === "string") return value.startsWith(mark) ? mark + value : value;
  if (typeof value !== "object" || value === null) return value;
  if (isFloat(value)) return floatKey(value.float);
  if (value instanceof NodeRef || value instanceof RelationshipRef) return value;
  return mark + spell(value);
}

/** Beyond safe integers a float may equal a bigint. */
const floatKey = (float: number): unknown =>
  Math.abs(float) > Number.MAX_SAFE_INTEGER && Math.abs(float) < 2 ** 63 ? BigInt(float) : float;

function spell(value: Internal): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value);
    case "number":
    case "bigint":
    case "boolean":
      return String(value);
  }
  if (value === null) return "null";
  if (isFloat(value)) return String(floatKey(value.float) === 0 ? 0 : floatKey(value.float));
  if (value instanceof NodeRef) return `n${value.node}`;
  if (value instanceof RelationshipRef) return `r${value.edge}`;
  if (value instanceof PathRef) return `p${value.nodes.join()};${value.edges.join()}`;
  if (value instanceof Map)
    return `{${[...value.keys()]
      .sort(compareText)
      .map((key) => `${JSON.stringify(key)}:${spell(value.get(key) ?? null)}`)
      .join()}}`;
  return `[${(value as List).map(spell).join()}]`;
}
