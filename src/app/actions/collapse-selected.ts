import { collapseNodes } from "../../view/steps/collapse-nodes.ts";
import { step } from "../store.ts";
import type { Action } from "./action.ts";
import { namesOf, nodesOf } from "./target.ts";

export const collapseSelected: Action = {
  id: "collapse-selected",
  label: "Hide what hangs on the selection alone",
  icon: "minus",
  shortcut: "x",
  keywords: "collapse leaves neighbours",
  on: ["node"],
  shortLabel: "Hide what hangs on it alone",
  when: (target) => nodesOf(target).length > 0,
  run: (data, target) => {
    const ids = nodesOf(target);
    if (data !== null)
      step(`Collapse ${namesOf(data, ids)}`, (view) => collapseNodes(view, data.facets, ids));
  },
};
