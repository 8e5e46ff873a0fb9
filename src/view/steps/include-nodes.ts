// Nodes brought in by hand, whatever the clauses say.
import type { View } from "../view.ts";
import { withScope } from "./with-scope.ts";

export function includeNodes(view: View, ids: readonly string[]): View {
  const { include, exclude } = view.scope;
  const wanted = new Set(ids);
  return withScope(view, {
    include: Array.from(new Set([...include, ...ids])),
    exclude: exclude.filter((id) => !wanted.has(id)),
  });
}
