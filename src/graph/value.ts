// The values that an openCypher query takes and gives. Published: a result crosses a worker boundary and
// may come from another engine, so every value survives structured cloning and no class is needed to read it.

/** A Cypher FLOAT. Integers are plain numbers, so a float is wrapped: `1` is the integer, `{float: 1}` is `1.0`. */
export interface Float {
  readonly float: number;
}

/**
 * A Cypher INTEGER: a plain number where it is a safe integer, a bigint beyond that (to 64 bits).
 * An engine never returns a bigint that a safe number could hold.
 */
export type Integer = number | bigint;

/** A node of the graph. `labels[0]` is its kind. `id` is the readable slug, stable between builds. */
export interface NodeValue {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, Value>>;
}

/** A relationship of the graph, from the node `start` to the node `end` (both ids). */
export interface RelationshipValue {
  readonly id: string;
  readonly type: string;
  readonly start: string;
  readonly end: string;
  readonly properties: Readonly<Record<string, Value>>;
}

/** A path: `nodes` holds one more than `relationships`; a relationship may be walked against its direction. */
export interface PathValue {
  readonly nodes: readonly NodeValue[];
  readonly relationships: readonly RelationshipValue[];
}

/** A Cypher MAP. A JavaScript Map, so that it is never mistaken for a node, a relationship or a float. */
export type MapValue = ReadonlyMap<string, Value>;

export type ListValue = readonly Value[];

/** Whatever a query can return or be given as a parameter. Arrays are lists, Maps are maps. */
export type Value =
  | null
  | boolean
  | Integer
  | Float
  | string
  | ListValue
  | MapValue
  | NodeValue
  | RelationshipValue
  | PathValue;
