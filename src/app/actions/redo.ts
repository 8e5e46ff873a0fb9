import { canRedo } from "../../view/history.ts";
import { stepForward, useApp } from "../store.ts";
import type { Action } from "./action.ts";

export const redo: Action = {
  id: "redo",
  label: "Redo",
  icon: "redo",
  shortcut: "Ctrl+Shift+z",
  when: () => canRedo(useApp.getState().history),
  run: stepForward,
};
