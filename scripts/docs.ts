// npm run docs: writes the pages that are made from the schema table. --check fails where they are not up to date.
import { readFileSync, writeFileSync } from "node:fs";
import { contextOf } from "../src/formats/rdf/context.ts";
import { defaultBase } from "../src/formats/rdf/terms.ts";
import { confidences } from "../src/graph/evidence.ts";
import { derivedEntries } from "../src/graph/derived-attributes.ts";
import { graphJsonSchema } from "../src/graph/json-schema.ts";
import {
  attributeEntries,
  edgeAttributes,
  edgeKinds,
  nodeAttributes,
  nodeKinds,
  type AttributeSpec,
  type EdgeKindSpec,
} from "../src/graph/schema.ts";
import { formatsPage } from "./formats-page.ts";

const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const code = (text: string): string => `\`${text}\``;

const attributeTable = (register: Record<string, AttributeSpec>): string[] => [
  row("attribute", "type", "of", "meaning"),
  row("---", "---", "---", "---"),
  ...attributeEntries(register).map(([name, spec]) =>
    row(
      code(name),
      `${spec.many ? "list of " : ""}${spec.type}${spec.required ? "" : ", optional"}`,
      spec.kinds?.join(", ") ?? "all",
      spec.explanation,
    ),
  ),
];

const page = [
  "# The graph",
  "",
  "Made from the schema table `src/graph/schema.ts` by `npm run docs`; change the table, not this page.",
  "",
  "Every node and edge has evidence: a line of a list with the part that was read, or a cited source.",
  `Confidence, strongest first: ${confidences.map(code).join(", ")}. The file's JSON Schema is \`graph.schema.json\` beside this page.`,
  "",
  "## Node kinds",
  "",
  row("kind", "id", "meaning"),
  row("---", "---", "---"),
  ...Object.entries(nodeKinds).map(([kind, spec]) =>
    row(code(kind), code(`${spec.slug}/…`), spec.explanation),
  ),
  "",
  "## Edge kinds",
  "",
  row("kind", "from", "to", "role", "meaning"),
  row("---", "---", "---", "---", "---"),
  ...Object.entries(edgeKinds as Record<string, EdgeKindSpec>).map(([kind, spec]) =>
    row(
      code(kind),
      spec.from.join(", "),
      spec.to.join(", "),
      spec.anyRole ? "any" : (spec.roles?.join(", ") ?? ""),
      spec.explanation,
    ),
  ),
  "",
  "## Attributes of nodes",
  "",
  ...attributeTable(nodeAttributes),
  "",
  "Lists side by side that hold no maps, for queries in any database; the Cypher script carries them.",
  "",
  "| name | made of | what it is |",
  "| --- | --- | --- |",
  ...derivedEntries.map(([name, { from, explanation }]) =>
    row(code(name), code(from), explanation),
  ),
  "",
  "## Attributes of edges",
  "",
  ...attributeTable(edgeAttributes),
  "",
].join("\n");

const files = {
  "docs/graph.md": page,
  "docs/graph.schema.json": `${JSON.stringify(graphJsonSchema(), null, 1)}\n`,
  "docs/formats.md": formatsPage,
  "docs/context.jsonld": `${JSON.stringify({ "@context": contextOf(defaultBase) }, null, 1)}\n`,
};

for (const [file, text] of Object.entries(files)) {
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text) {
    console.error(`${file} is not what the schema table says; run "npm run docs"`);
    process.exitCode = 1;
  }
}
