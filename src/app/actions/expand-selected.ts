import type { Action } from "./action.ts";
import { expandNode } from "./expand-node.ts";
import { nodesOf } from "./target.ts";

export const expandSelected: Action = {
  id: "expand-selected",
  label: "Bring in the neighbours of what is selected",
  icon: "expand",
  shortcut: "e",
  keywords: "expand neighbours",
  on: ["node"],
  shortLabel: "Bring in the neighbours",
  when: (target) => nodesOf(target).length > 0,
  run: (data, target) => {
    if (data !== null) expandNode(data, nodesOf(target));
  },
};
