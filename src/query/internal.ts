// Values as the runner holds them: as published, but entities are references into a store. An integer is a number where
// it is safe, else a bigint; a float is `{float}`.
import type { Float } from "../graph/value.ts";
import { NodeRef, PathRef, RelationshipRef } from "./entity.ts";

export type List = readonly Internal[];
export type MapOf = ReadonlyMap<string, Internal>;
export type Internal =
  | null
  | boolean
  | number
  | bigint
  | string
  | Float
  | List
  | MapOf
  | NodeRef
  | RelationshipRef
  | PathRef;

export const isFloat = (value: object): value is Float => "float" in value;
export const isInteger = (value: Internal): value is number | bigint =>
  typeof value === "number" || typeof value === "bigint";

export type TypeName =
  | "Null"
  | "Boolean"
  | "Integer"
  | "Float"
  | "String"
  | "List"
  | "Map"
  | "Node"
  | "Relationship"
  | "Path";

export function typeName(value: Internal): TypeName {
  switch (typeof value) {
    case "boolean":
      return "Boolean";
    case "number":
    case "bigint":
      return "Integer";
    case "string":
      return "String";
  }
  if (value === null) return "Null";
  if (Array.isArray(value)) return "List";
  if (value instanceof Map) return "Map";
  if (value instanceof NodeRef) return "Node";
  if (value instanceof RelationshipRef) return "Relationship";
  return value instanceof PathRef ? "Path" : "Float";
}
