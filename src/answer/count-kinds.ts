// How many nodes there are of each kind: "253 models", "1 base checkpoint".
import type { GraphNode } from "../graph/graph.ts";
import { kindLabel, kindPlural } from "../graph/kind-label.ts";
import { countOf } from "./words.ts";

/** In the order in which the kinds come. */
export function countKinds(
  nodes: Iterable<GraphNode>,
): readonly { readonly count: number; readonly words: string }[] {
  const kinds = new Map<string, { readonly label: string; count: number }>();
  for (const node of nodes) {
    const plural = kindPlural(node);
    const kind = kinds.get(plural) ?? { label: kindLabel(node).toLowerCase(), count: 0 };
    kinds.set(plural, kind);
    kind.count += 1;
  }
  return Array.from(kinds, ([plural, { label, count }]) => ({
    count,
    words: countOf(count, label, plural),
  }));
}
