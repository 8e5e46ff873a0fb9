// Nodes brought in by hand, whatever the clauses say. Those that are in without it are not: they would stay through
// every filter that is set later, and count in each of its values.
import type { FacetIndex } from "../../answer/facet-index.ts";
import type { Reason } from "../../answer/reason.ts";
import { scopeMask } from "../../answer/scope-nodes.ts";
import type { View } from "../view.ts";
import { withScope } from "./with-scope.ts";

/** The same view where there was nothing to bring in. `because` says what brought several in at once. */
export function includeNodes(
  view: View,
  facets: FacetIndex,
  ids: readonly string[],
  because?: Reason,
): View {
  const { scope, query } = view;
  const wanted = new Set(ids);
  const exclude = scope.exclude.filter((id) => !wanted.has(id));
  const held = scopeMask(facets, { ...scope, exclude });
  const missing = Array.from(wanted).filter((id) => held[facets.index.position(id) ?? -1] !== 1);
  if (query === null && missing.length === 0 && exclude.length === scope.exclude.length)
    return view;
  return withScope(view, {
    include: Array.from(new Set([...scope.include, ...missing])),
    exclude,
    ...(because === undefined || missing.length === 0
      ? {}
      : { acts: [...scope.acts, { ids: missing, because }] }),
  });
}
