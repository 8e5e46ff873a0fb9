// A store over our own graph: labels are kinds, properties are the attributes of the schema table under their names in Cypher.
import type { Graph } from "../graph/graph.ts";
import { edgeAttributes, nodeAttributes } from "../graph/schema.ts";
import { attributeTable } from "./attribute-table.ts";
import { codesOf } from "./codes-of.ts";
import { Store } from "./store.ts";

/** The graph as a store, by the positions of its nodes and edges; `id` is a property of both. Makes columns when asked for. */
export function storeFromGraph({ nodes, edges }: Pick<Graph, "nodes" | "edges">): Store {
  const positions = new Map(nodes.map((node, i) => [node.id, i]));
  const position = (id: string): number => {
    const found = positions.get(id);
    if (found === undefined)
      throw new Error(`storeFromGraph: an edge ends at "${id}", and no node has that id`);
    return found;
  };
  const kinds = codesOf(nodes.map(({ kind }) => kind));
  const types = codesOf(edges.map(({ kind }) => kind));
  const keysOf = (rows: readonly object[]): Set<string> =>
    new Set(rows.flatMap((row) => Object.keys(row)));
  return new Store({
    nodeIds: nodes.map(({ id }) => id),
    nodeLabels: kinds.codes,
    labelSets: kinds.names.map((kind) => [kind]),
    nodeProperties: attributeTable(
      nodeAttributes,
      keysOf(nodes),
      (row, name) => nodes[row]?.[name as "name"],
      nodes.length,
    ),
    edgeIds: edges.map(({ id }) => id),
    edgeTypes: types.codes,
    types: types.names,
    starts: Int32Array.from(edges, ({ source }) => position(source)),
    ends: Int32Array.from(edges, ({ target }) => position(target)),
    edgeProperties: attributeTable(
      edgeAttributes,
      keysOf(edges),
      (row, name) => edges[row]?.[name as "role"],
      edges.length,
    ),
  });
}
