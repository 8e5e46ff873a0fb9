// Equality, the three-valued `=`: null where a null leaves it open, NaN equal to nothing, integers equal to equal floats.
import { NodeRef, PathRef, RelationshipRef } from "./entity.ts";
import { type Internal, isFloat, type List, type MapOf } from "./internal.ts";

/** True, false or null. */
export function equals(a: Internal, b: Internal): boolean | null {
  if (a === null || b === null) return null;
  if (typeof a !== "object" && typeof b !== "object") return a === b;
  if (typeof a === "object" && typeof b === "object") {
    if (Array.isArray(a)) return Array.isArray(b) ? equalLists(a as List, b as List) : false;
    if (a instanceof Map) return b instanceof Map ? equalMaps(a, b) : false;
    if (a instanceof NodeRef || a instanceof RelationshipRef) return a === b;
    if (a instanceof PathRef) return b instanceof PathRef && samePath(a, b);
  }
  const left = numberOf(a);
  const right = numberOf(b);
  // A mixed comparison of bigint and number is exact, and `==` makes no other conversion between those two.
  return left !== null && right !== null && left == right;
}

/** The mathematical number, or null for what is none. */
export function numberOf(value: Internal): number | bigint | null {
  if (typeof value === "number" || typeof value === "bigint") return value;
  return typeof value === "object" && value !== null && isFloat(value) ? value.float : null;
}

function equalLists(a: List, b: List): boolean | null {
  if (a.length !== b.length) return false;
  let result: boolean | null = true;
  for (let i = 0; i < a.length; i += 1) {
    const same = equals(a[i] as Internal, b[i] as Internal);
    if (same === false) return false;
    if (same === null) result = null;
  }
  return result;
}

function equalMaps(a: MapOf, b: MapOf): boolean | null {
  if (a.size !== b.size) return false;
  for (const key of a.keys()) if (!b.has(key)) return false;
  let result: boolean | null = true;
  for (const [key, value] of a) {
    const same = equals(value, b.get(key) as Internal);
    if (same === false) return false;
    if (same === null) result = null;
  }
  return result;
}

const samePath = (a: PathRef, b: PathRef): boolean =>
  a.nodes[0] === b.nodes[0] &&
  a.edges.length === b.edges.length &&
  a.edges.every((edge, i) => edge === b.edges[i]);

/** Whether a list holds a value, three-valued. */
export function contains(list: List, value: Internal): boolean | null {
  let result: boolean | null = false;
  for (const item of list) {
    const same = equals(value, item);
    if (same) return true;
    if (same === null) result = null;
  }
  return result;
}
