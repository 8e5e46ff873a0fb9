// Nodes taken out by hand. What is hidden is no longer selected or in focus.
import { notBroughtIn } from "../../answer/brought-in.ts";
import type { View } from "../view.ts";
import { withScope } from "./with-scope.ts";

export function hideNodes(view: View, ids: readonly string[]): View {
  const { exclude } = view.scope;
  const gone = new Set(ids);
  return {
    ...withScope(view, {
      ...notBroughtIn(view.scope, gone),
      exclude: Array.from(new Set([...exclude, ...ids])),
    }),
    selection: view.selection.filter((id) => !gone.has(id)),
    focus: view.focus !== null && gone.has(view.focus) ? null : view.focus,
  };
}
