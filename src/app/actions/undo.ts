import { canUndo } from "../../view/history.ts";
import { stepBack, useApp } from "../store.ts";
import type { Action } from "./action.ts";

export const undo: Action = {
  id: "undo",
  label: "Undo",
  icon: "undo",
  shortcut: "Ctrl+z",
  when: () => canUndo(useApp.getState().history),
  run: stepBack,
};
