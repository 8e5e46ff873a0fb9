// A value as a cell of a table shows it: texts bare, what has parts as JSON, null as nothing.
import type { Value } from "../../src/graph/value.ts";
import { valueToJson } from "./rows-to-json.ts";

export function valueToText(value: Value): string {
  if (value === null) return "";
  return typeof value === "string" ? value : valueToJson(value);
}
