// Comparability, the three-valued `<` within one type, and orderability, the total order of ORDER BY, min and max over
// all values: maps, nodes, relationships, lists, paths, texts, booleans, numbers, NaN, null.
import { NodeRef, PathRef, RelationshipRef } from "./entity.ts";
import { equals, numberOf } from "./equality.ts";
import { type Internal, type List, type MapOf, type TypeName, typeName } from "./internal.ts";

/** -1, 0 or 1 for values that compare; null where they do not; NaN where one of them is NaN. */
export function compare(a: Internal, b: Internal): number | null {
  if (typeof a === "string") return typeof b === "string" ? sign(a, b) : null;
  const left = numberOf(a);
  if (left !== null) {
    const right = numberOf(b);
    if (right === null) return null;
    return left < right ? -1 : left > right ? 1 : left == right ? 0 : Number.NaN;
  }
  if (typeof a === "boolean") return typeof b === "boolean" ? Number(a) - Number(b) : null;
  return Array.isArray(a) && Array.isArray(b) ? compareLists(a as List, b as List) : null;
}

const sign = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** By the first items that differ; unknown where it hangs on an unknown. */
function compareLists(a: List, b: List): number | null {
  const { length } = a.length < b.length ? a : b;
  for (let i = 0; i < length; i += 1) {
    const [left, right] = [a[i] as Internal, b[i] as Internal];
    const same = equals(left, right);
    if (same === null) return null;
    if (!same) return compare(left, right);
  }
  return a.length - b.length;
}

const rank: Record<TypeName, number> = {
  Map: 0,
  Node: 1,
  Relationship: 2,
  List: 3,
  Path: 4,
  String: 5,
  Boolean: 6,
  Integer: 7,
  Float: 7,
  Null: 9,
};

/** Negative, zero or positive for any two values. */
export function order(a: Internal, b: Internal): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return sign(a, b);
  const byType = rank[typeName(a)] - rank[typeName(b)];
  if (byType !== 0 || a === null || b === null) return byType;
  if (typeof a === "boolean") return Number(a) - Number(b);
  if (Array.isArray(a)) return orderLists(a as List, b as List);
  if (a instanceof Map) return orderMaps(a, b as MapOf);
  if (a instanceof NodeRef) return a.node - (b as NodeRef).node;
  if (a instanceof RelationshipRef) return a.edge - (b as RelationshipRef).edge;
  if (a instanceof PathRef) return orderPaths(a, b as PathRef);
  const [left, right] = [numberOf(a) as number, numberOf(b) as number];
  if (left < right) return -1;
  if (left > right) return 1;
  return left == right ? 0 : Number(Number.isNaN(left)) - Number(Number.isNaN(right));
}

function orderLists(a: List, b: List): number {
  for (let i = 0; i < a.length && i < b.length; i += 1) {
    const by = order(a[i] as Internal, b[i] as Internal);
    if (by !== 0) return by;
  }
  return a.length - b.length;
}

function orderMaps(a: MapOf, b: MapOf): number {
  const [left, right] = [[...a.keys()].sort(), [...b.keys()].sort()];
  return (
    orderLists(left, right) ||
    orderLists(
      left.map((key) => a.get(key) as Internal),
      right.map((key) => b.get(key) as Internal),
    )
  );
}

const orderPaths = (a: PathRef, b: PathRef): number =>
  orderLists(a.nodes, b.nodes) || orderLists(a.edges, b.edges);
