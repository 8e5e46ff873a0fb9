// A node's neighbours over one kind of edge, one way.
import type { GraphEdge } from "../graph/graph.ts";
import type { GraphIndex } from "../graph/index-graph.ts";

export interface Neighbour {
  /** Position of the other end in `graph.nodes`. */
  readonly node: number;
  /** Position in `graph.edges`. */
  readonly at: number;
  readonly edge: GraphEdge;
}

/** In the order of `graph.edges`. */
export function neighbours(
  index: GraphIndex,
  node: number,
  kind: string,
  direction: "out" | "in" = "out",
  roles?: readonly string[],
): Neighbour[] {
  const ends = direction === "out" ? index.targets : index.sources;
  const found: Neighbour[] = [];
  for (const at of direction === "out" ? index.out(node) : index.in(node)) {
    const edge = index.graph.edges[at];
    if (edge?.kind !== kind || roles?.includes(edge.role ?? "") === false) continue;
    found.push({ node: ends[at] ?? 0, at, edge });
  }
  return found;
}

/** Everything reached over one kind of edge, with the start and the hops to it; nearest first. */
export function reach(
  index: GraphIndex,
  start: number,
  kind: string,
  direction: "out" | "in" = "out",
  roles?: readonly string[],
): ReadonlyMap<number, number> {
  const hops = new Map([[start, 0]]);
  for (const [node, distance] of hops)
    for (const next of neighbours(index, node, kind, direction, roles))
      if (!hops.has(next.node)) hops.set(next.node, distance + 1);
  return hops;
}
