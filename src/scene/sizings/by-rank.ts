// Size says PageRank (Page, Brin et al. 1999): links from what is itself much linked count more.
// Power iteration over all edges from source to target; a node without targets spreads evenly.
import type { GraphIndex } from "../../graph/index-graph.ts";
import { radiusRange, type Sizing } from "../sizing.ts";

const damping = 0.85;
const rounds = 40;

/** One value a node, summing to 1. */
export function pageRank({ graph, sources, targets, out }: GraphIndex): Float64Array {
  const order = graph.nodes.length;
  let rank = new Float64Array(order).fill(1 / Math.max(1, order));
  const outDegree = Float64Array.from(graph.nodes, (_, node) => out(node).length);
  for (let round = 0; round < rounds; round += 1) {
    let loose = 0;
    rank.forEach((value, node) => {
      if (outDegree[node] === 0) loose += value;
    });
    const next = new Float64Array(order).fill((1 - damping + damping * loose) / Math.max(1, order));
    sources.forEach((source, edge) => {
      const target = targets[edge] ?? 0;
      next[target] =
        (next[target] ?? 0) + (damping * (rank[source] ?? 0)) / (outDegree[source] ?? 1);
    });
    rank = next;
  }
  return rank;
}

export const byRank: Sizing = {
  id: "rank",
  label: "PageRank",
  radii: (index) => {
    const rank = pageRank(index);
    const most = rank.reduce((a, b) => Math.max(a, b), 0) || 1;
    const radiusOfShare = (share: number): number =>
      radiusRange[0] + (radiusRange[1] - radiusRange[0]) * Math.sqrt(share);
    return {
      radiusOf: (node) => radiusOfShare((rank[node] ?? 0) / most),
      rows: [0.01, 0.1, 1].map((share) => ({
        label: share === 1 ? "Highest rank" : `${share * 100} % of it`,
        radius: radiusOfShare(share),
      })),
    };
  },
};
