// Ways into a loaded graph: by id, and from a node to its edges, as typed arrays over positions in `graph.nodes`.
import type { Graph, GraphEdge, GraphNode } from "./graph.ts";
import { inOneGo, type Steps } from "./steps.ts";

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
export const indexGraph = (graph: Graph): GraphIndex => inOneGo(indexing(graph));

/** `indexGraph` in steps. */
export function* indexing(graph: Graph): Steps<GraphIndex> {
  const { nodes, edges } = graph;
  const positions = new Map<string, number>();
  for (const [i, { id }] of nodes.entries()) {
    positions.set(id, i);
    if (i % step === 0) yield;
  }
  const sources = new Uint32Array(edges.length);
  const targets = new Uint32Array(edges.length);
  for (const [i, edge] of edges.entries()) {
    const source = positions.get(edge.source);
    const target = positions.get(edge.target);
    if (source === undefined || target === undefined)
      throw new Error(`indexGraph: edge "${edge.id}" ends at a node that the graph does not hold`);
    sources[i] = source;
    targets[i] = target;
    if (i % step === 0) yield;
  }
  const leaving = group(sources, nodes.length);
  yield;
  const entering = group(targets, nodes.length);
  return {
    graph,
    position: (id) => positions.get(id),
    node: (id) => nodes[positions.get(id) ?? -1],
    edge(id) {
      // An id begins with the id of its source, which may hold blanks, too: no table of all edges is needed.
      for (let end = id.indexOf(" "); end > 0; end = id.indexOf(" ", end + 1)) {
        const source = positions.get(id.slice(0, end));
        if (source === undefined) continue;
        const at = leaving(source).find((edge) => edges[edge]?.id === id);
        if (at !== undefined) return edges[at];
      }
      return undefined;
    },
    sources,
    targets,
    out: leaving,
    in: entering,
    degree: (node) => leaving(node).length + entering(node).length,
  };
}

/** Rows between two rests. */
const step = 2000;

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
