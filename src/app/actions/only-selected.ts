import { showOnly } from "../../view/steps/show-only.ts";
import { step } from "../store.ts";
import type { Action } from "./action.ts";
import { namesOf, nodesOf } from "./target.ts";

export const onlySelected: Action = {
  id: "only-selected",
  label: "Show only what is selected",
  icon: "target",
  keywords: "subgraph keep",
  on: ["node"],
  shortLabel: "Show only this",
  when: (target) => nodesOf(target).length > 0,
  run: (data, target) => {
    const ids = nodesOf(target);
    step(`Show only ${namesOf(data, ids)}`, (view) =>
      showOnly(view, ids, { kind: "selection", settings: {} }),
    );
  },
};
