// Opens the card of a node at what is like it.
import { selectNodes } from "../../view/steps/select-nodes.ts";
import { reveal, step } from "../store.ts";
import type { Action } from "./action.ts";
import { namesOf, nodesOf } from "./target.ts";

export const showLookAlikes: Action = {
  id: "look-alikes",
  label: "What is like what is selected",
  icon: "similar",
  keywords: "similar look-alikes neighbours",
  on: ["node"],
  shortLabel: "What is like it",
  when: (target) => nodesOf(target).length === 1,
  run: (data, target) => {
    const [id] = nodesOf(target);
    if (id === undefined) return;
    step(`Select ${namesOf(data, [id])}`, (view) => selectNodes(view, [id]));
    reveal(`look-alikes ${id}`);
  },
};
