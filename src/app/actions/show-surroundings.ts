import { showEgo } from "../../view/steps/show-ego.ts";
import { step, viewNow } from "../store.ts";
import type { Action } from "./action.ts";
import { nodesOf } from "./target.ts";

/** The ego network of the selected node: one hop at first, one further at each press. */
export const showSurroundings: Action = {
  id: "surroundings",
  label: "Show only the surroundings of what is selected, one hop further each time",
  icon: "expand",
  shortcut: "s",
  keywords: "ego network neighbourhood depth",
  on: ["node"],
  shortLabel: "Show only its surroundings",
  when: (target) => nodesOf(target).length === 1,
  run: (data, target) => {
    const { focus } = viewNow();
    const [id] = nodesOf(target);
    if (data === null || id === undefined) return;
    depth = focus === id ? depth + 1 : 1;
    step(
      `Surroundings of ${data.index.node(id)?.name ?? id}, ${depth === 1 ? "1 hop" : `${depth} hops`}`,
      (view) => showEgo(view, data.index, id, depth),
    );
  },
};

let depth = 0;
