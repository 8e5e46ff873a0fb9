import { hideNodes } from "../../view/steps/hide-nodes.ts";
import { step } from "../store.ts";
import type { Action } from "./action.ts";
import { namesOf, nodesOf } from "./target.ts";

export const hideSelected: Action = {
  id: "hide-selected",
  label: "Hide what is selected",
  icon: "hide",
  shortcut: "h",
  keywords: "remove exclude",
  on: ["node"],
  shortLabel: "Hide",
  when: (target) => nodesOf(target).length > 0,
  run: (data, target) => {
    const ids = nodesOf(target);
    step(`Hide ${namesOf(data, ids)}`, (view) => hideNodes(view, ids));
  },
};
