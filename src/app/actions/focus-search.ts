import type { Action } from "./action.ts";

export const focusSearch: Action = {
  id: "search",
  label: "Search",
  icon: "search",
  shortcut: "/",
  run: () => document.getElementById("omnibox")?.focus(),
};
