// What a MATCH asks for, as a small graph: its nodes and relationships once each, with the slots that they fill.
import type { MapExpression, PatternPart, RelationshipPattern } from "./ast.ts";
import type { StaticType } from "./static-type.ts";

/** A variable, or something without a name that needs a slot all the same. */
export interface Binding {
  readonly name: string;
  readonly slot: number;
  /** The slot holds a position in the store, -1 for null; else (null) it holds a value. */
  readonly entity: "node" | "relationship" | null;
  readonly type: StaticType;
}

export interface PatternNode {
  readonly binding: Binding;
  /** Known before the pattern is matched. */
  readonly bound: boolean;
  /** Where it is known as a value only: that value, to be unpacked into `binding` first. */
  readonly source: Binding | null;
  readonly labels: string[];
  readonly properties: MapExpression[];
}

export interface PatternRelationship {
  /** Of a walk (`length` not null): a list of relationships. */
  readonly binding: Binding;
  readonly named: boolean;
  readonly bound: boolean;
  readonly source: Binding | null;
  /** Positions in `nodes`, as written from left to right. */
  readonly from: number;
  readonly to: number;
  readonly types: readonly string[];
  readonly direction: RelationshipPattern["direction"];
  readonly length: { readonly min: number; readonly max: number } | null;
  readonly properties: MapExpression | null;
  readonly shortest: PatternPart["shortest"];
  /** Some path goes over it. */
  readonly inPath: boolean;
}

export interface PatternPath {
  readonly binding: Binding;
  readonly start: number;
  /** Positions in `relationships`. */
  readonly relationships: readonly number[];
}

export interface PatternGraph {
  readonly nodes: PatternNode[];
  readonly relationships: PatternRelationship[];
  readonly paths: PatternPath[];
}
