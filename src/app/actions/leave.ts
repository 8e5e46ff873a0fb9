import { selectNodes } from "../../view/steps/select-nodes.ts";
import { setQuery } from "../../view/steps/set-query.ts";
import { setPanel, step, useApp, viewNow } from "../store.ts";
import type { Action } from "./action.ts";

/** What is on top, and how to leave it: the lasso, the selection, the query, the drawer. */
function canLeave(): (() => void) | null {
  if (useApp.getState().lasso) return () => useApp.setState({ lasso: false });
  if (useApp.getState().pathFrom !== null) return () => useApp.setState({ pathFrom: null });
  const { selection, query, panel } = viewNow();
  if (selection.length > 0) return () => step("Select nothing", (view) => selectNodes(view, []));
  if (query !== null) return () => step("End the query", (view) => setQuery(view, null));
  if (panel !== null) return () => setPanel(null);
  return null;
}

/** Backs out of whatever is on top. */
export const leave: Action = {
  id: "leave",
  label: "Back out one step",
  icon: "close",
  shortcut: "Escape",
  when: () => canLeave() !== null,
  run: () => canLeave()?.(),
};
