// What lies around nodes: breadth first, over all relations or some, up to a number of hops.
import type { GraphIndex } from "../graph/index-graph.ts";

export interface Walk {
  /** Edge kinds to follow; null or absent: all. */
  readonly edgeKinds?: readonly string[] | null;
  /** Confidences that count; null or absent: all. */
  readonly evidence?: readonly string[] | null;
  readonly direction?: "out" | "in" | "both";
  /** Hops; 1 if absent. */
  readonly depth?: number;
}

export interface Surrounding {
  readonly id: string;
  readonly hops: number;
}

/** Nodes reached from `ids`, nearest first, without `ids` themselves; ids that the graph lacks are passed over. */
export function surroundings(
  index: GraphIndex,
  ids: readonly string[],
  { edgeKinds = null, evidence = null, direction = "both", depth = 1 }: Walk = {},
): Surrounding[] {
  const { graph, sources, targets } = index;
  let front = ids.flatMap((id) => index.position(id) ?? []);
  const seen = new Set(front);
  const found: Surrounding[] = [];
  for (let hops = 1; hops <= depth && front.length > 0; hops += 1) {
    const next: number[] = [];
    const follow = (edges: Uint32Array, ends: Uint32Array): void => {
      for (const at of edges) {
        const edge = graph.edges[at];
        const end = ends[at];
        if (edge === undefined || end === undefined || seen.has(end)) continue;
        if (edgeKinds?.includes(edge.kind) === false) continue;
        if (evidence?.includes(edge.confidence) === false) continue;
        seen.add(end);
        next.push(end);
        found.push({ id: graph.nodes[end]?.id ?? "", hops });
      }
    };
    for (const node of front) {
      if (direction !== "in") follow(index.out(node), targets);
      if (direction !== "out") follow(index.in(node), sources);
    }
    front = next;
  }
  return found;
}
