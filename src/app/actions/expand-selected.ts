import { currentView } from "../../view/history.ts";
import { useApp } from "../store.ts";
import type { Action } from "./action.ts";
import { expandNode } from "./expand-node.ts";

const selected = (): readonly string[] => currentView(useApp.getState().history).selection;

export const expandSelected: Action = {
  id: "expand-selected",
  label: "Bring in the neighbours of what is selected",
  icon: "expand",
  shortcut: "e",
  keywords: "expand neighbours",
  when: () => selected().length > 0,
  run: (data) => {
    if (data !== null) for (const id of selected()) expandNode(data, id);
  },
};
