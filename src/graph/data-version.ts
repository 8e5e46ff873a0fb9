// The data version: what a graph says, as sixteen digits. Positions, the layout and the report are left out.
import { toColumns } from "./columns.ts";
import type { Graph } from "./graph.ts";
import { hashText } from "./hash-text.ts";
import { attributeEntries, nodeAttributes } from "./schema.ts";

const positions = new Set(
  attributeEntries(nodeAttributes).flatMap(([name, spec]) => (spec.position ? [name] : [])),
);

/** Equal for graphs of equal content, wherever their nodes lie on the map. */
export function dataVersionOf(graph: Omit<Graph, "dataVersion">): string {
  const {
    nodes,
    layout: _layout,
    report: _report,
    ...file
  } = toColumns({ ...graph, dataVersion: "" });
  const columns = Object.entries(nodes.columns).filter(([name]) => !positions.has(name));
  return hashText(JSON.stringify([file, columns]));
}
