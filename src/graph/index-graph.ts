// Ways into a loaded graph: by id, and from a node to its edges, as typed arrays over positions in `graph.nodes`.
import type { Graph, GraphEdge, GraphNode } from "./graph.ts";

export interface GraphIndex {
  readonly graph: Graph;
  /** Position of a node in `graph.nodes`, or undefined. */
  position(id: string): number | undefined;
  node(id: string): GraphNode | undefined;
  edge(id: string): GraphEdge | undefined;
  /** Position in `graph.nodes` of each edge's ends. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** Positions in `graph.edges` of the edges that leave a node, in order of `graph.edges`. */
  out(node: number): Uint32Array;
  /** … that enter a node. */
  in(node: number): Uint32Array;
  /** Number of edge ends at a node. */
  degree(node: number): number;
}

/** Indexes a graph in time linear in its size. Throws where an edge ends nowhere: check the graph first. */
export function indexGraph(graph: Graph): GraphIndex {
  const positions = new Map(graph.nodes.map((node, i) => [node.id, i]));
  const edgePositions = new Map<string, number>();
  const sources = new Uint32Array(graph.edges.length);
  const targets = new Uint32Array(graph.edges.length);
  graph.edges.forEach((edge, i) => {
    const source = positions.get(edge.source);
    const target = positions.get(edge.target);
    if (source === undefined || target === undefined)
      throw new Error(`indexGraph: edge "${edge.id}" ends at a node that the graph does not hold`);
    sources[i] = source;
    targets[i] = target;
    edgePositions.set(edge.id, i);
  });
  const leaving = group(sources, graph.nodes.length);
  const entering = group(targets, graph.nodes.length);
  const edgeAt = (position: number | undefined): GraphEdge | undefined =>
    position === undefined ? undefined : graph.edges[position];
  return {
    graph,
    position: (id) => positions.get(id),
    node: (id) => graph.nodes[positions.get(id) ?? -1],
    edge: (id) => edgeAt(edgePositions.get(id)),
    sources,
    targets,
    out: leaving,
    in: entering,
    degree: (node) => leaving(node).length + entering(node).length,
  };
}

/** Compressed rows: for each node the positions at which `ends` names it. */
function group(ends: Uint32Array, nodes: number): (node: number) => Uint32Array {
  const offsets = new Uint32Array(nodes + 1);
  for (const end of ends) offsets[end + 1] = (offsets[end + 1] ?? 0) + 1;
  for (let i = 0; i < nodes; i += 1) offsets[i + 1] = (offsets[i + 1] ?? 0) + (offsets[i] ?? 0);
  const next = offsets.slice();
  const rows = new Uint32Array(ends.length);
  ends.forEach((end, i) => {
    const at = next[end] ?? 0;
    rows[at] = i;
    next[end] = at + 1;
  });
  return (node) => rows.subarray(offsets[node] ?? 0, offsets[node + 1] ?? 0);
}
