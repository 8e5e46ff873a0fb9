// Turtle 1.1 (https://www.w3.org/TR/turtle/). IRIs come escaped; texts are escaped here.
import { repairText } from "../../graph/repair-text.ts";
import type { ExportInput } from "../export-input.ts";
import { prefixesOf, terms } from "./terms.ts";
import { toStatements } from "./to-statements.ts";

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

const literal = (text: string): string =>
  `"${repairText(text).text.replace(/[\\"\n\r\t]/g, (sign) => escapes[sign] ?? sign)}"`;

export function toTurtle(input: ExportInput): string {
  const { base, resources } = toStatements(input);
  const lines = Object.entries(prefixesOf(base)).map(
    ([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`,
  );
  for (const { iri, types, values, foreign } of resources) {
    const said: string[] = [];
    if (types.size > 0) said.push(`a ${[...types].map((type) => `<${type}>`).join(", ")}`);
    for (const [name, held] of values) {
      const { iri: predicate, type } = terms[name];
      const written = [...held].map((value) =>
        type === "@id"
          ? `<${value}>`
          : type === "xsd:string"
            ? literal(value)
            : `${literal(value)}^^${type}`,
      );
      said.push(`${predicate} ${written.join(", ")}`);
    }
    for (const [predicate, held] of foreign)
      said.push(`<${predicate}> ${[...held].map((value) => `<${value}>`).join(", ")}`);
    if (said.length > 0) lines.push("", `<${iri}> ${said.join(" ;\n  ")} .`);
  }
  return `${lines.join("\n")}\n`;
}
