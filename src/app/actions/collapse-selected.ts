import { collapseNodes } from "../../view/steps/collapse-nodes.ts";
import { step, viewNow } from "../store.ts";
import type { Action } from "./action.ts";

export const collapseSelected: Action = {
  id: "collapse-selected",
  label: "Hide what hangs on the selection alone",
  icon: "minus",
  shortcut: "x",
  keywords: "collapse leaves neighbours",
  when: () => viewNow().selection.length > 0,
  run: (data) => {
    if (data !== null)
      step("Collapse the selection", (view) => collapseNodes(view, data.facets, view.selection));
  },
};
