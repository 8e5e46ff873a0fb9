import type { Action } from "./action.ts";

export const fitMap: Action = {
  id: "fit",
  label: "Fit the map",
  icon: "fit",
  on: ["ground", "region"],
  shortcut: "0",
  keywords: "zoom out whole all",
  run: () => document.getElementById("fit-map")?.click(),
};
