// JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/): the statements of the Turtle export under the words of the context.
import { repairText } from "../../graph/repair-text.ts";
import type { ExportInput } from "../export-input.ts";
import { contextOf } from "./context.ts";
import { toStatements } from "./to-statements.ts";

export function toJsonld(input: ExportInput): string {
  const { base, resources } = toStatements(input);
  const graph = resources.flatMap(({ iri, types, values, foreign }) => {
    if (types.size + values.size + foreign.size === 0) return [];
    const said: Record<string, unknown> = { "@id": iri };
    if (types.size > 0) said["@type"] = one([...types]);
    for (const [name, held] of values)
      said[name] = one(Array.from(held, (value) => repairText(value).text));
    for (const [predicate, held] of foreign)
      said[predicate] = Array.from(held, (value) => ({ "@id": value }));
    return [said];
  });
  return `${JSON.stringify({ "@context": contextOf(base), "@graph": graph }, null, 1)}\n`;
}

const one = (values: readonly string[]): string | readonly string[] =>
  values.length === 1 ? (values[0] as string) : values;
