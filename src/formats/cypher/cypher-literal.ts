// Values as Cypher literals that Neo4j, Memgraph and openCypher read alike.
import { repairText } from "../../graph/repair-text.ts";

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "'": "\\'",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/**
 * A string between single quotes. Where a backslash meets a `u` the string is written in two parts: some readers
 * look for `\u` before they look for anything else, and would take `\\usepackage` for a broken code point.
 */
export const cypherString = (text: string): string =>
  repairText(text)
    .text.split(/(?<=\\)(?=[uU])/)
    .map((part) => `'${part.replace(/[\\'\n\r\t]/g, (sign) => escapes[sign] ?? sign)}'`)
    .join(" + ");

/** Always with a point or an exponent, so that it stays a float where it happens to be whole. */
export const cypherFloat = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e21
    ? `${value}.0`
    : String(value).replace("e+", "e");

/** A label, type or property name, in backticks where it is no plain word. */
export const cypherName = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)
    ? name
    : `\`${repairText(name).text.replaceAll("`", "``")}\``;

/** A scalar, a list of scalars, or the JSON text of what is neither; null for nothing. */
export function cypherValue(value: unknown, isFloat: boolean): string {
  if (value === undefined || value === null) return "null";
  if (typeof value === "number")
    return isFloat || !Number.isSafeInteger(value) ? cypherFloat(value) : String(value);
  if (typeof value === "boolean") return String(value);
  if (typeof value === "string") return cypherString(value);
  if (Array.isArray(value))
    return `[${value
      .map((item) =>
        typeof item === "object" ? cypherString(JSON.stringify(item)) : cypherValue(item, isFloat),
      )
      .join(", ")}]`;
  return cypherString(JSON.stringify(value));
}
