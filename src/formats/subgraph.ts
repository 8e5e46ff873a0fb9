// The part of a graph that these nodes and edges make, with the layout cut to fit. The data version stays: it names
// the graph that the part was taken from.
import type { Graph } from "../graph/graph.ts";

/**
 * `edges` null: every edge between the nodes. Edges whose ends are not among `nodes` are left out.
 */
export function subgraph(
  graph: Graph,
  nodes: ReadonlySet<string>,
  edges: ReadonlySet<string> | null = null,
): Graph {
  const kept = graph.nodes.flatMap(({ id }, i) => (nodes.has(id) ? [i] : []));
  const pick = <T>(values: readonly T[]): T[] => kept.map((i) => values[i] as T);
  const { layout } = graph;
  return {
    ...graph,
    nodes: pick(graph.nodes),
    edges: graph.edges.filter(
      ({ id, source, target }) =>
        nodes.has(source) && nodes.has(target) && (edges === null || edges.has(id)),
    ),
    layout: layout && {
      ...layout,
      region: pick(layout.region),
      visibility: pick(layout.visibility),
      radius: pick(layout.radius),
      importance: pick(layout.importance),
      community: pick(layout.community),
    },
  };
}
