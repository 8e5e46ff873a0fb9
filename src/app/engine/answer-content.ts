// What an answer draws: the nodes and relationships that it found. A purely scalar answer draws nothing of its own.
import type { ScopeContent } from "../../answer/scope-nodes.ts";
import type { GraphIndex } from "../../graph/index-graph.ts";
import type { QueryResult } from "../../graph/query-engine.ts";

/** Null where the answer holds no node: the map stays as it is. */
export function answerContent(
  index: GraphIndex,
  { nodes, edges }: QueryResult,
): ScopeContent | null {
  if (nodes.length === 0) return null;
  const positions = new Set(nodes.flatMap(({ id }) => index.position(id) ?? []));
  const wanted = new Set(edges.map(({ id }) => id));
  const found = new Set<number>();
  for (const node of positions)
    for (const at of index.out(node))
      if (wanted.has(index.graph.edges[at]?.id ?? "")) found.add(at);
  return { nodes: positions, edges: found, unknownFacets: [] };
}
