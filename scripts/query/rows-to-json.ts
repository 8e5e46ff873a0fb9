// An answer as JSON: integers are written whole however large, floats always with a point or an exponent, so that the
// two stay apart in the text; NaN and infinities, which JSON lacks, are texts.
import type { QueryResult } from "../../src/graph/query-engine.ts";
import type { Value } from "../../src/graph/value.ts";

/** `{"columns": […], "rows": [[…], …], "cut": null}`, one row a line. */
export function rowsToJson({ columns, rows, cut }: QueryResult): string {
  const lines = rows.map((row) => `    ${valueToJson(row)}`);
  return [
    "{",
    `  "columns": ${JSON.stringify(columns)},`,
    `  "rows": [${lines.length > 0 ? `\n${lines.join(",\n")}\n  ` : ""}],`,
    `  "cut": ${JSON.stringify(cut)}`,
    "}\n",
  ].join("\n");
}

/** A value as JSON; a map, node, relationship or path as an object. */
export function valueToJson(value: Value): string {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map(valueToJson).join(",")}]`;
  if (value instanceof Map) return objectToJson([...(value as ReadonlyMap<string, Value>)]);
  if ("float" in value) return floatToJson(value.float);
  return objectToJson(
    Object.entries(value).map(([key, held]): [string, Value] => [
      key,
      key === "properties"
        ? new Map(Object.entries(held as Record<string, Value>))
        : (held as Value),
    ]),
  );
}

const objectToJson = (entries: readonly (readonly [string, Value])[]): string =>
  `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${valueToJson(value)}`).join(",")}}`;

function floatToJson(value: number): string {
  if (!Number.isFinite(value)) return JSON.stringify(String(value));
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}
