import { exclude } from "../../view/change-view.ts";
import { currentView } from "../../view/history.ts";
import { step, useApp } from "../store.ts";
import type { Action } from "./action.ts";

const selected = (): readonly string[] => currentView(useApp.getState().history).selection;

export const hideSelected: Action = {
  id: "hide-selected",
  label: "Hide what is selected",
  icon: "hide",
  shortcut: "h",
  keywords: "remove exclude",
  when: () => selected().length > 0,
  run: () => step("hide the selection", (view) => exclude(view, view.selection)),
};
