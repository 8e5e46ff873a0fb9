// Adds a node to the selection: two or more are compared.
import { toggleSelected } from "../../view/steps/select-nodes.ts";
import { step, viewNow } from "../store.ts";
import type { Action } from "./action.ts";
import { namesOf } from "./target.ts";

export const compareNode: Action = {
  id: "compare",
  label: "Compare with what is selected",
  icon: "table",
  on: ["node"],
  when: (target) =>
    target?.is === "node" &&
    target.ids.length === 1 &&
    viewNow().selection.some((id) => !target.ids.includes(id)),
  run: (data, target) => {
    if (target?.is !== "node") return;
    step(`Compare with ${namesOf(data, target.ids)}`, (view) =>
      target.ids.reduce(toggleSelected, view),
    );
  },
};
