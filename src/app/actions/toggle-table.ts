import { setDrawer, useApp } from "../store.ts";
import type { Action } from "./action.ts";

export const toggleTable: Action = {
  id: "table",
  label: "Table of what is in view",
  icon: "table",
  shortcut: "t",
  keywords: "rows list drawer",
  run: () => setDrawer(useApp.getState().drawer === "table" ? null : "table"),
};
