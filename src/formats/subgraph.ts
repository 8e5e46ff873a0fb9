// The part of a graph that these nodes and edges make, with the layout cut to fit. The data version stays: it names
// the graph that the part was taken from.
import type { Graph, GraphEdge, GraphNode } from "../graph/graph.ts";
import type { GraphIndex } from "../graph/index-graph.ts";

/** By ids. `edges` null: every edge between the nodes. Edges whose ends are not among `nodes` are left out. */
export const subgraph = (
  graph: Graph,
  nodes: ReadonlySet<string>,
  edges: ReadonlySet<string> | null = null,
): Graph =>
  cut(
    graph,
    ({ id }) => nodes.has(id),
    ({ id, source, target }) =>
      nodes.has(source) && nodes.has(target) && (edges === null || edges.has(id)),
  );

/** By positions: for a graph in which looking up ids would take long. */
export const subgraphAt = (
  { graph, sources, targets }: GraphIndex,
  nodes: ReadonlySet<number>,
  edges: ReadonlySet<number> | null = null,
): Graph =>
  cut(
    graph,
    (_, at) => nodes.has(at),
    (_, at) =>
      nodes.has(sources[at] ?? -1) &&
      nodes.has(targets[at] ?? -1) &&
      (edges === null || edges.has(at)),
  );

function cut(
  graph: Graph,
  holds: (node: GraphNode, at: number) => boolean,
  holdsEdge: (edge: GraphEdge, at: number) => boolean,
): Graph {
  const kept = graph.nodes.flatMap((node, at) => (holds(node, at) ? [at] : []));
  const pick = <T>(values: readonly T[]): T[] => kept.map((at) => values[at] as T);
  const { layout } = graph;
  return {
    ...graph,
    nodes: pick(graph.nodes),
    edges: graph.edges.filter(holdsEdge),
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
