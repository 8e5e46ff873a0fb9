// What is known about an expression's value before the query runs. `any` where nothing is; null fits everywhere.

export type Kind =
  | "any"
  | "null"
  | "boolean"
  | "integer"
  | "float"
  | "string"
  | "list"
  | "map"
  | "node"
  | "relationship"
  | "path";

export interface StaticType {
  readonly kind: Kind;
  /** What a list holds. */
  readonly of?: StaticType;
}

export const known = (kind: Kind, of?: StaticType): StaticType => (of ? { kind, of } : { kind });
export const any = known("any");

/** Whether a value of this type may be of one of these kinds. */
export const mayBe = ({ kind }: StaticType, ...kinds: readonly Kind[]): boolean =>
  kind === "any" || kind === "null" || kinds.includes(kind);

/** What is true of both. */
export function common(a: StaticType, b: StaticType): StaticType {
  if (a.kind === "null") return b;
  if (b.kind === "null") return a;
  if (a.kind !== b.kind) return any;
  return a.kind === "list" ? known("list", common(a.of ?? any, b.of ?? any)) : a;
}

/** What an item of a list is. */
export const itemOf = ({ kind, of }: StaticType): StaticType => (kind === "list" && of ? of : any);
