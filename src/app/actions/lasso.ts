import { useApp } from "../store.ts";
import type { Action } from "./action.ts";

export const lasso: Action = {
  id: "lasso",
  label: "Draw round nodes to select them",
  icon: "lasso",
  on: ["ground"],
  shortcut: "l",
  keywords: "select several area",
  when: () => useApp.getState().mapFailure === null,
  run: () => useApp.setState((state) => ({ lasso: !state.lasso })),
};
