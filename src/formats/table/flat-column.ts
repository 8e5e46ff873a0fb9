// The graph as a table: one typed column an attribute of the schema, for formats that know no nested values.
import type { Graph } from "../../graph/graph.ts";
import {
  attributeEntries,
  edgeAttributes,
  nodeAttributes,
  type AttributeSpec,
} from "../../graph/schema.ts";

/** `strings` and `integers` are lists; `json` is anything nested, held as its JSON text. */
export type FlatType =
  | "string"
  | "integer"
  | "double"
  | "boolean"
  | "strings"
  | "integers"
  | "json";

export interface FlatColumn {
  readonly name: string;
  readonly type: FlatType;
  /** Key of the row's object. */
  readonly key: string;
}

const scalar: Partial<Record<AttributeSpec["type"], FlatType>> = {
  string: "string",
  integer: "integer",
  float: "double",
  boolean: "boolean",
};
const list: Partial<Record<AttributeSpec["type"], FlatType>> = {
  string: "strings",
  integer: "integers",
};

/** How a flat format holds an attribute of the schema. */
export const flatTypeOf = ({ type, many }: AttributeSpec): FlatType =>
  (many ? list : scalar)[type] ?? "json";

/** Columns of the nodes, without `id`: those that have a value, `kind` first and `evidence` last. */
export const nodeColumnsOf = ({ nodes }: Pick<Graph, "nodes">): readonly FlatColumn[] =>
  columnsOf(nodes, nodeAttributes);

/** Columns of the edges, without `id`, `source` and `target`. */
export const edgeColumnsOf = ({ edges }: Pick<Graph, "edges">): readonly FlatColumn[] =>
  columnsOf(edges, edgeAttributes);

function columnsOf(
  rows: readonly object[],
  table: Record<string, AttributeSpec>,
): readonly FlatColumn[] {
  const held = new Set(rows.flatMap((row) => Object.keys(row)));
  const known = attributeEntries(table).map(([key, spec]): FlatColumn => ({
    key,
    name: spec.exportAs ?? key,
    type: flatTypeOf(spec),
  }));
  return [
    { key: "kind", name: "kind", type: "string" as const },
    ...known.filter(({ key }) => held.has(key)),
    { key: "evidence", name: "evidence", type: "json" as const },
  ];
}

/** What a row holds under a key of its own. */
export const valueOf = (row: object, key: string): unknown =>
  Object.hasOwn(row, key) ? (row as Record<string, unknown>)[key] : undefined;

/** A value as one text; lists and nested values as JSON. Undefined where there is none. */
export function flatText(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === "string" ? value : JSON.stringify(value);
}
