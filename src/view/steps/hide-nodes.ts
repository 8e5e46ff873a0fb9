// Nodes taken out by hand. What is hidden is no longer selected or in focus.
import type { View } from "../view.ts";
import { withScope } from "./with-scope.ts";

export function hideNodes(view: View, ids: readonly string[]): View {
  const { include, exclude } = view.scope;
  const gone = new Set(ids);
  return {
    ...withScope(view, {
      include: include.filter((id) => !gone.has(id)),
      exclude: Array.from(new Set([...exclude, ...ids])),
    }),
    selection: view.selection.filter((id) => !gone.has(id)),
    focus: view.focus !== null && gone.has(view.focus) ? null : view.focus,
  };
}
