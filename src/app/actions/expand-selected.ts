import { viewNow } from "../store.ts";
import type { Action } from "./action.ts";
import { expandNode } from "./expand-node.ts";

export const expandSelected: Action = {
  id: "expand-selected",
  label: "Bring in the neighbours of what is selected",
  icon: "expand",
  shortcut: "e",
  keywords: "expand neighbours",
  when: () => viewNow().selection.length > 0,
  run: (data) => {
    if (data !== null) expandNode(data, viewNow().selection);
  },
};
