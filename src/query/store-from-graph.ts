// A store over our own graph: labels are kinds, properties are the attributes of the schema table under their names in Cypher.
import type { Graph } from "../graph/graph.ts";
import {
  type AttributeSpec,
  attributeEntries,
  edgeAttributes,
  nodeAttributes,
} from "../graph/schema.ts";
import type { Internal } from "./internal.ts";
import { normalize } from "./normalize.ts";
import type { PropertyTable } from "./property-table.ts";
import { Store } from "./store.ts";
import type { Value } from "../graph/value.ts";

/** The graph as a store, by the positions of its nodes and edges; `id` is a property of both. Makes columns when asked for. */
export function storeFromGraph({ nodes, edges }: Pick<Graph, "nodes" | "edges">): Store {
  const positions = new Map(nodes.map((node, i) => [node.id, i]));
  const kinds = [...new Set(nodes.map(({ kind }) => kind))];
  const types = [...new Set(edges.map(({ kind }) => kind))];
  const codes = (names: readonly string[], rows: readonly { kind: string }[]): Int32Array => {
    const code = new Map(names.map((name, i) => [name, i]));
    return Int32Array.from(rows, ({ kind }) => code.get(kind) as number);
  };
  const position = (id: string): number => {
    const found = positions.get(id);
    if (found === undefined)
      throw new Error(`storeFromGraph: an edge ends at "${id}", and no node has that id`);
    return found;
  };
  return new Store({
    nodeIds: nodes.map(({ id }) => id),
    nodeLabels: codes(kinds, nodes),
    labelSets: kinds.map((kind) => [kind]),
    nodeProperties: tableOfAttributes(nodes, nodeAttributes),
    edgeIds: edges.map(({ id }) => id),
    edgeTypes: codes(types, edges),
    types,
    starts: Int32Array.from(edges, ({ source }) => position(source)),
    ends: Int32Array.from(edges, ({ target }) => position(target)),
    edgeProperties: tableOfAttributes(edges, edgeAttributes),
  });
}

function tableOfAttributes(
  rows: readonly object[],
  table: Record<string, AttributeSpec>,
): PropertyTable {
  const attributes = new Map(
    attributeEntries(table).map(([name, { exportAs, type }]) => [exportAs ?? name, { name, type }]),
  );
  attributes.set("id", { name: "id", type: "string" });
  const cell = (row: number, key: string): Internal => {
    const attribute = attributes.get(key);
    if (!attribute) return null;
    const value = (rows[row] as Record<string, unknown>)[attribute.name];
    // A float stays one where it happens to be whole.
    if (attribute.type === "float" && typeof value === "number") return { float: value };
    return normalize(value) as Internal;
  };
  return {
    keys: [...attributes.keys()],
    column: (key) => rows.map((_, row) => cell(row, key)),
    cell,
    row(row) {
      const record: Record<string, Value> = {};
      for (const key of attributes.keys()) {
        const value = cell(row, key);
        if (value !== null) record[key] = value as Value;
      }
      return record;
    },
  };
}
