// The kinds of nodes and edges that a graph holds; a list says of its works what it wants to.
import type { GraphIndex } from "../graph/index-graph.ts";

const held = new WeakMap<GraphIndex, ReadonlySet<string>>();

export function occurringKinds(index: GraphIndex): ReadonlySet<string> {
  const { nodes, edges } = index.graph;
  const kinds =
    held.get(index) ??
    new Set<string>([
      // As the facet of kinds has it.
      ...nodes.map(({ kind, listed }) => (kind === "Model" && !listed ? "Base" : kind)),
      ...edges.map(({ kind }) => kind),
    ]);
  held.set(index, kinds);
  return kinds;
}
