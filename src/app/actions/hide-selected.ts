import { hideNodes } from "../../view/steps/hide-nodes.ts";
import { step, viewNow } from "../store.ts";
import type { Action } from "./action.ts";

export const hideSelected: Action = {
  id: "hide-selected",
  label: "Hide what is selected",
  icon: "hide",
  shortcut: "h",
  keywords: "remove exclude",
  when: () => viewNow().selection.length > 0,
  run: () => step("Hide the selection", (view) => hideNodes(view, view.selection)),
};
