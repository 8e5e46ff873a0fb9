// The leaves of nodes folded back: neighbours in view that nothing else in view holds.
import type { FacetIndex } from "../../answer/facet-index.ts";
import { scopeContent } from "../../answer/scope-nodes.ts";
import type { View } from "../view.ts";
import { hideNodes } from "./hide-nodes.ts";

export function collapseNodes(
  view: View,
  facets: FacetIndex,
  ids: readonly string[],
  edgeKinds?: readonly string[],
): View {
  const { index } = facets;
  const content = scopeContent(facets, view.scope);
  const own = new Set(ids.flatMap((id) => index.position(id) ?? []));
  const leaves = new Set<number>();
  const kept = new Set<number>();
  const look = (node: number, other: number, kind: string): void => {
    if (own.has(node)) return;
    if (!own.has(other)) kept.add(node);
    else if (edgeKinds?.includes(kind) !== false) leaves.add(node);
    else kept.add(node);
  };
  for (const at of content.edges) {
    const [source, target] = [index.sources[at] ?? 0, index.targets[at] ?? 0];
    const kind = index.graph.edges[at]?.kind ?? "";
    look(source, target, kind);
    look(target, source, kind);
  }
  const hidden = Array.from(leaves).filter((node) => !kept.has(node));
  return hideNodes(
    view,
    hidden.map((node) => index.graph.nodes[node]?.id ?? ""),
  );
}
