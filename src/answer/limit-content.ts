// Of a content too large to draw the part that matters most, so that a click stays fast; the status line says so.
import type { GraphIndex } from "../graph/index-graph.ts";
import { PositionSet } from "./position-set.ts";
import type { ScopeContent } from "./scope-nodes.ts";

/** Nodes that are drawn at most. */
export const mostDrawn = 20_000;

export interface LimitedContent extends ScopeContent {
  /** Nodes that are in scope and not drawn. */
  readonly leftOut: number;
}

/**
 * By importance as the layout found it, else by number of edges; equals by position. `always` are drawn whatever
 * their weight: selection, focus, what hands brought in.
 */
export function limitContent(
  index: GraphIndex,
  content: ScopeContent,
  always: Iterable<number> = [],
  most: number = mostDrawn,
): LimitedContent {
  if (content.nodes.size <= most) return { ...content, leftOut: 0 };
  const importance = index.graph.layout?.importance;
  const weigh = (node: number): number => importance?.[node] ?? index.degree(node);
  const positions = Uint32Array.from(content.nodes);
  const weights = Float64Array.from(positions, weigh);
  const first = new Uint8Array(index.graph.nodes.length);
  let left = most;
  const take = (node: number): void => {
    if (left === 0 || first[node] === 1) return;
    first[node] = 1;
    left -= 1;
  };
  for (const node of always) if (content.nodes.has(node)) take(node);
  const threshold = weights.toSorted()[weights.length - left] ?? Infinity;
  positions.forEach((node, i) => (weights[i] ?? 0) > threshold && take(node));
  positions.forEach((node, i) => weights[i] === threshold && take(node));
  const edges = new Uint8Array(index.sources.length);
  for (const at of content.edges)
    if (first[index.sources[at] ?? 0] === 1 && first[index.targets[at] ?? 0] === 1) edges[at] = 1;
  const nodes = new PositionSet(first);
  return {
    ...content,
    nodes,
    edges: new PositionSet(edges),
    leftOut: content.nodes.size - nodes.size,
  };
}
