// Of a content too large to draw the part that matters most, so that a click stays fast; the status line says so.
import type { GraphIndex } from "../graph/index-graph.ts";
import { PositionSet } from "./position-set.ts";
import type { ScopeContent } from "./scope-nodes.ts";

export interface Most {
  readonly nodes: number;
  readonly edges: number;
}

/** What is drawn at most. */
export const mostDrawn: Most = { nodes: 20_000, edges: 30_000 };

export interface LimitedContent extends ScopeContent {
  /** Whether something that is in scope is not drawn. */
  readonly limited: boolean;
}

/**
 * Nodes by importance as the layout found it, else by number of edges; edges by the lesser of their ends; equals by
 * position. `always` are drawn whatever their weight, with their edges: selection, focus, what hands brought in.
 */
export function limitContent(
  index: GraphIndex,
  content: ScopeContent,
  always: Iterable<number> = [],
  most: Most = mostDrawn,
): LimitedContent {
  if (content.nodes.size <= most.nodes && content.edges.size <= most.edges)
    return { ...content, limited: false };
  const { sources, targets } = index;
  const first = new Set(always);
  // Those that are drawn always stand before the most important.
  const ranks = first.size === 0 ? ranksOf(index) : ranksOf(index).map((rank) => rank + 1);
  for (const node of first) ranks[node] = 0;
  const nodes = foremost(content.nodes, (node) => ranks[node] ?? 0, ranks.length, most.nodes);
  const between = new Uint8Array(sources.length);
  for (const at of content.edges)
    if (nodes.has(sources[at] ?? 0) && nodes.has(targets[at] ?? 0)) between[at] = 1;
  const rankOfEdge = (at: number): number => {
    const [a, b] = [ranks[sources[at] ?? 0] ?? 0, ranks[targets[at] ?? 0] ?? 0];
    return first.size > 0 && Math.min(a, b) === 0 ? 0 : Math.max(a, b);
  };
  const edges = foremost(new PositionSet(between), rankOfEdge, sources.length, most.edges);
  return { ...content, nodes, edges, limited: true };
}

const kept = new WeakMap<GraphIndex, Uint32Array>();

/** By position the place of each node in the order of importance, 0 the most important. */
function ranksOf(index: GraphIndex): Uint32Array {
  const known = kept.get(index);
  if (known !== undefined) return known;
  const count = index.graph.nodes.length;
  const importance = index.graph.layout?.importance;
  const weights = Float64Array.from(
    { length: count },
    (_, node) => importance?.[node] ?? index.degree(node),
  );
  const order = Uint32Array.from({ length: count }, (_, node) => node).sort(
    (a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b,
  );
  const ranks = new Uint32Array(count);
  order.forEach((node, rank) => (ranks[node] = rank));
  kept.set(index, ranks);
  return ranks;
}

/** Of a set the `most` of least rank, equals by position. `size` is that of the positions that a set may hold. */
function foremost(
  set: ReadonlySet<number>,
  rankOf: (position: number) => number,
  size: number,
  most: number,
): ReadonlySet<number> {
  if (set.size <= most) return set;
  const positions = Uint32Array.from(set);
  const ranks = Uint32Array.from(positions, rankOf);
  const last = ranks.toSorted()[most - 1] ?? 0;
  const mask = new Uint8Array(size);
  let left = most;
  const take = (accept: (rank: number) => boolean): void => {
    for (let i = 0; i < positions.length && left > 0; i += 1) {
      if (!accept(ranks[i] ?? 0)) continue;
      mask[positions[i] ?? 0] = 1;
      left -= 1;
    }
  };
  take((rank) => rank < last);
  take((rank) => rank === last);
  return new PositionSet(mask);
}
