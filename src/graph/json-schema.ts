// The JSON Schema (draft 2020-12) of graph.json, made from the schema table.
import {
  attributeEntries,
  edgeAttributes,
  edgeKinds,
  nodeAttributes,
  nodeKinds,
  type AttributeSpec,
} from "./schema.ts";
import { formatVersion } from "./columns.ts";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const text: Json = { type: "string" };
const whole: Json = { type: "integer" };
const optionalText: Json = { type: ["string", "null"] };
const optionalWhole: Json = { type: ["integer", "null"] };
const nothing: Json = { type: "null" };

const object = (properties: Record<string, Json>, required: readonly string[]): Json => ({
  type: "object",
  properties,
  required,
});
const listOf = (items: Json): Json => ({ type: "array", items });

const valueSchemas: Record<AttributeSpec["type"], Json> = {
  string: text,
  integer: whole,
  float: { type: "number" },
  boolean: { type: "boolean" },
  source: {
    anyOf: [object({ list: text, line: whole }, ["list", "line"]), object({ url: text }, ["url"])],
  },
  link: object({ kind: text, label: text, url: text, parameters: whole, variant: text }, [
    "kind",
    "label",
    "url",
  ]),
  publication: object({ venue: optionalText, year: optionalWhole, track: optionalText }, [
    "venue",
    "year",
    "track",
  ]),
  scale: object(
    {
      text,
      sizes: listOf(
        object({ value: { type: "number" }, unit: text, atLeast: { type: "boolean" } }, [
          "value",
          "unit",
          "atLeast",
        ]),
      ),
    },
    ["text", "sizes"],
  ),
  coverage: { type: "object", additionalProperties: { enum: ["known", "none", "unknown"] } },
};

/** A column whose values have this schema, in any of the three forms. */
const column = (value: Json): Json => ({
  anyOf: [
    object({ values: listOf({ anyOf: [value, nothing] }) }, ["values"]),
    object({ dictionary: listOf(text), codes: listOf({ type: "integer", minimum: -1 }) }, [
      "dictionary",
      "codes",
    ]),
    object({ rows: listOf({ type: "integer", minimum: 0 }), values: listOf(value) }, [
      "rows",
      "values",
    ]),
  ],
});

const table = (columns: Record<string, Json>, required: readonly string[]): Json =>
  object(
    {
      count: { type: "integer", minimum: 0 },
      columns: object(
        Object.fromEntries(Object.entries(columns).map(([name, value]) => [name, column(value)])),
        required,
      ),
    },
    ["count", "columns"],
  );

const attributes = (register: Record<string, AttributeSpec>): Record<string, Json> =>
  Object.fromEntries(
    attributeEntries(register).map(([name, spec]) => [
      name,
      spec.many ? listOf(valueSchemas[spec.type]) : valueSchemas[spec.type],
    ]),
  );

/** The schema document, ready for `JSON.stringify`. */
export function graphJsonSchema(): Json {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Modelkin graph.json",
    description:
      "A knowledge graph by columns. Rows of one table are named by their position in it.",
    ...(object(
      {
        formatVersion: { const: formatVersion },
        dataVersion: text,
        lists: listOf(
          object(
            {
              id: text,
              letter: text,
              title: text,
              file: text,
              upstream: text,
              licence: text,
              hash: text,
              lines: whole,
            },
            ["id", "title", "file", "hash", "lines"],
          ),
        ),
        nodes: table(
          { id: text, kind: { enum: Object.keys(nodeKinds) }, ...attributes(nodeAttributes) },
          ["id", "kind", "name"],
        ),
        edges: table(
          {
            kind: { enum: Object.keys(edgeKinds) },
            source: whole,
            target: whole,
            ...attributes(edgeAttributes),
          },
          [],
        ),
        lines: table({ list: text, line: whole, text }, []),
        evidence: table(
          {
            rule: text,
            confidence: text,
            value: whole,
            quote: whole,
            from: whole,
            to: whole,
            url: text,
            sourceKind: text,
            note: text,
          },
          [],
        ),
        nodeEvidence: table({ node: whole, attribute: text, evidence: whole }, []),
        edgeEvidence: table({ edge: whole, evidence: whole }, []),
        layout: { anyOf: [nothing, { type: "object" }] },
        report: { type: "object" },
      },
      [
        "formatVersion",
        "dataVersion",
        "lists",
        "nodes",
        "edges",
        "lines",
        "evidence",
        "nodeEvidence",
        "edgeEvidence",
        "layout",
        "report",
      ],
    ) as object),
  };
}
