// Communities of the links (Blondel et al. 2008, "Louvain"), for a colouring and where a graph has no fields.
// Nodes are visited in order, not at random, so that the same graph gives the same communities.
import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import type { Substance } from "./substance.ts";

/** Per participant; the largest community is 0, singletons are -1. */
export function findCommunities({ nodes, links }: Pick<Substance, "nodes" | "links">): Int32Array {
  const graph = new UndirectedGraph();
  nodes.forEach((_, i) => graph.addNode(i));
  for (const { a, b, weight } of links) graph.addEdge(a, b, { weight });
  const found = new Int32Array(nodes.length).fill(-1);
  if (graph.size === 0) return found;
  const raw = louvain(graph, { getEdgeWeight: "weight", randomWalk: false, rng: () => 0.5 });
  const sizes = new Map<number, number>();
  for (const community of Object.values(raw)) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const ranked = [...sizes].filter(([, size]) => size > 1).sort(([a, m], [b, n]) => n - m || a - b);
  const rank = new Map(ranked.map(([community], i) => [community, i]));
  nodes.forEach((_, i) => {
    found[i] = rank.get(raw[i] ?? -1) ?? -1;
  });
  return found;
}
