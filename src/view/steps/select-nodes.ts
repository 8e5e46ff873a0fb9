// The selection: replaced, added to, or one node turned over.
import type { View } from "../view.ts";

export const selectNodes = (view: View, ids: readonly string[]): View => ({
  ...view,
  selection: Array.from(new Set(ids)),
});

export const toggleSelected = (view: View, id: string): View =>
  selectNodes(
    view,
    view.selection.includes(id)
      ? view.selection.filter((held) => held !== id)
      : [...view.selection, id],
  );
