import { select } from "../../view/change-view.ts";
import { currentView } from "../../view/history.ts";
import { step, useApp } from "../store.ts";
import type { Action } from "./action.ts";

/** Backs out of whatever is on top. */
export const leave: Action = {
  id: "leave",
  label: "Back out one step",
  icon: "close",
  shortcut: "Escape",
  when: () => currentView(useApp.getState().history).selection.length > 0,
  run: () => step("select nothing", (view) => select(view, [])),
};
