// A value from outside as the runner holds it: `{float}` for what is no integer, bigint only beyond safe integers,
// maps as Maps. Nodes, relationships and paths become maps, since only a store's own are entities.
import type { Value } from "../graph/value.ts";
import { runtimeError } from "./query-error.ts";

/** The value in normal form, sharing what is already so. Throws a QueryError for what is no Cypher value. */
export function normalize(value: unknown): Value {
  switch (typeof value) {
    case "undefined":
      return null;
    case "boolean":
    case "string":
      return value;
    case "number":
      return Number.isSafeInteger(value) ? value + 0 : { float: value };
    case "bigint":
      if (value < -(2n ** 63n) || value >= 2n ** 63n) break;
      return value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : value;
    case "object":
      if (value === null) return null;
      if (Array.isArray(value)) return value.map(normalize);
      if (value instanceof Map)
        return new Map(Array.from(value, ([key, item]) => [String(key), normalize(item)]));
      if (isFloat(value)) return value;
      return new Map(Object.entries(value).map(([key, item]) => [key, normalize(item)]));
  }
  throw runtimeError("TypeError", "InvalidPropertyType", `${String(value)} is no Cypher value`);
}

const isFloat = (value: object): value is { float: number } =>
  "float" in value && typeof value.float === "number" && Object.keys(value).length === 1;
