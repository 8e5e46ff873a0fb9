import { toggleFilters } from "../store.ts";
import type { Action } from "./action.ts";

export const toggleScope: Action = {
  id: "scope",
  label: "Filters",
  icon: "filter",
  shortcut: "f",
  keywords: "scope facets panel",
  run: toggleFilters,
};
