// A store straight from the columns of a graph.json, without the evidence and the rows that the app makes of them.
import { columnValues, type GraphFile, type Table } from "../graph/columns.ts";
import { edgeId } from "../graph/graph.ts";
import { type AttributeSpec, edgeAttributes, nodeAttributes } from "../graph/schema.ts";
import { attributeTable } from "./attribute-table.ts";
import { codesOf } from "./codes-of.ts";
import type { PropertyTable } from "./property-table.ts";
import { Store } from "./store.ts";

/** The same store as `storeFromGraph` makes. The file is taken to be checked (`loadGraph` checks it). */
export function storeFromFile({ nodes, edges }: Pick<GraphFile, "nodes" | "edges">): Store {
  const read = reader(nodes);
  const readEdge = reader(edges);
  const nodeIds = read("id") as string[];
  const kinds = codesOf(read("kind") as string[]);
  const types = codesOf(readEdge("kind") as string[]);
  const starts = Int32Array.from(readEdge("source") as number[]);
  const ends = Int32Array.from(readEdge("target") as number[]);
  const roles = readEdge("role");
  const edgeIds = Array.from({ length: edges.count }, (_, i) =>
    edgeId(
      nodeIds[starts[i] as number] as string,
      types.names[types.codes[i] as number] as string,
      nodeIds[ends[i] as number] as string,
      roles[i] as string | undefined,
    ),
  );
  return new Store({
    nodeIds,
    nodeLabels: kinds.codes,
    labelSets: kinds.names.map((kind) => [kind]),
    nodeProperties: propertiesOf(nodes, read, nodeAttributes),
    edgeIds,
    edgeTypes: types.codes,
    types: types.names,
    starts,
    ends,
    edgeProperties: propertiesOf(
      edges,
      (name) => (name === "id" ? edgeIds : readEdge(name)),
      edgeAttributes,
    ),
  });
}

/** The values of a column, unpacked once. */
function reader({ columns, count }: Table): (name: string) => readonly unknown[] {
  const values = new Map<string, readonly unknown[]>();
  return (name) => {
    let found = values.get(name);
    if (!found) {
      const column = columns[name];
      values.set(name, (found = column ? columnValues(column, count) : []));
    }
    return found;
  };
}

const propertiesOf = (
  { columns, count }: Table,
  read: (name: string) => readonly unknown[],
  table: Record<string, AttributeSpec>,
): PropertyTable =>
  attributeTable(table, new Set(Object.keys(columns)), (row, name) => read(name)[row], count);
