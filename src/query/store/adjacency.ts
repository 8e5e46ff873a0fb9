// Edges by the node at one of their ends, in compressed rows.
/** The edges at each node: `edges` and `nodes` (the other ends) from `offsets[node]` to `offsets[node + 1]`. */
export interface Adjacency {
  readonly offsets: Int32Array;
  readonly edges: Int32Array;
  readonly nodes: Int32Array;
}

/** Of the edges of one type, by its number; -1: of all. `near` and `far` are their ends. */
export function adjacencyOf(
  near: Int32Array,
  far: Int32Array,
  nodes: number,
  types: Int32Array,
  type: number,
): Adjacency {
  const offsets = new Int32Array(nodes + 1);
  const { length } = near;
  for (let edge = 0; edge < length; edge += 1)
    if (type < 0 || types[edge] === type) (offsets[(near[edge] as number) + 1] as number) += 1;
  for (let node = 0; node < nodes; node += 1)
    (offsets[node + 1] as number) += offsets[node] as number;
  const next = offsets.slice();
  const edges = new Int32Array(offsets[nodes] as number);
  const others = new Int32Array(edges.length);
  for (let edge = 0; edge < length; edge += 1)
    if (type < 0 || types[edge] === type) {
      const at = (next[near[edge] as number] as number)++;
      edges[at] = edge;
      others[at] = far[edge] as number;
    }
  return { offsets, edges, nodes: others };
}
