// Nodes like a node: those that share its neighbours. Per kind of edge the weighted Jaccard index of the two sets of
// neighbours, in which a neighbour weighs less the more share it (1 / log2 of its degree, as Adamic and Adar 2003 damp
// hubs); the score is the mean over the kinds that the node has.
import { compareText } from "../graph/compare-text.ts";
import type { GraphIndex } from "../graph/index-graph.ts";
import { edgeKinds } from "../graph/schema.ts";

export interface LookAlikeReason {
  readonly kind: string;
  readonly direction: "out" | "in";
  /** "trained on", or "trains" against the edge. */
  readonly label: string;
  /** Ids of the neighbours that both have, most particular first. */
  readonly shared: readonly string[];
  /** 0 to 1. */
  readonly similarity: number;
}

export interface LookAlike {
  readonly id: string;
  /** 0 to 1. */
  readonly score: number;
  /** Strongest first. */
  readonly reasons: readonly LookAlikeReason[];
}

/** Enough to choose from: the most particular neighbours name them first, hubs only where those are few. */
const mostCandidates = 2000;

/** Of the same kind as the node, best first. */
export function lookAlikes(index: GraphIndex, id: string, count = 10): LookAlike[] {
  const { graph } = index;
  const start = index.position(id);
  if (start === undefined) return [];
  const own = profile(index, start);
  const candidates = new Set<number>();
  const ends = Array.from(own).flatMap(([key, held]) => Array.from(held, (end) => ({ key, end })));
  ends.sort((a, b) => index.degree(a.end) - index.degree(b.end) || a.end - b.end);
  for (const { key, end } of ends) {
    if (candidates.size > mostCandidates) break;
    for (const at of key.startsWith(">") ? index.in(end) : index.out(end)) {
      const other = (key.startsWith(">") ? index.sources : index.targets)[at] ?? 0;
      if (other !== start && graph.nodes[other]?.kind === graph.nodes[start]?.kind)
        candidates.add(other);
    }
  }
  const weight = (node: number): number => 1 / Math.log2(2 + index.degree(node));
  const sum = (nodes: Iterable<number>): number => {
    let total = 0;
    for (const node of nodes) total += weight(node);
    return total;
  };
  const found = Array.from(candidates, (node): LookAlike => {
    const theirs = profile(index, node);
    const reasons = Array.from(own).flatMap(([key, ends]): LookAlikeReason[] => {
      const others = theirs.get(key) ?? new Set<number>();
      const shared = Array.from(ends).filter((end) => others.has(end));
      if (shared.length === 0) return [];
      const kind = key.slice(1);
      const spec = edgeKinds[kind as keyof typeof edgeKinds];
      const direction = key.startsWith(">") ? "out" : "in";
      return [
        {
          kind,
          direction,
          label: direction === "out" ? spec.label : spec.inverse,
          shared: shared
            .toSorted((a, b) => index.degree(a) - index.degree(b) || a - b)
            .map((end) => graph.nodes[end]?.id ?? ""),
          similarity: sum(shared) / sum(new Set([...ends, ...others])),
        },
      ];
    });
    reasons.sort((a, b) => b.similarity - a.similarity || compareText(a.kind, b.kind));
    return {
      id: graph.nodes[node]?.id ?? "",
      score: reasons.reduce((total, { similarity }) => total + similarity, 0) / own.size,
      reasons,
    };
  });
  return found
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => b.score - a.score || compareText(a.id, b.id))
    .slice(0, count);
}

/** Neighbours by kind and way: `>TRAINED_ON`, `<DERIVED_FROM`. */
function profile(
  { graph, out, in: into, sources, targets }: GraphIndex,
  node: number,
): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  const add = (way: string, edges: Uint32Array, ends: Uint32Array): void => {
    for (const at of edges) {
      const key = way + (graph.edges[at]?.kind ?? "");
      found.set(key, (found.get(key) ?? new Set()).add(ends[at] ?? 0));
    }
  };
  add(">", out(node), targets);
  add("<", into(node), sources);
  return found;
}
