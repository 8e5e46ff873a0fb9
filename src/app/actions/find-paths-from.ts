// Paths from a node: the other end is picked next, on the map, in a list or by search.
import { announce, useApp } from "../store.ts";
import type { Action } from "./action.ts";
import { namesOf, nodesOf } from "./target.ts";

export const findPathsFrom: Action = {
  id: "paths-from",
  label: "Find paths from what is selected",
  icon: "path",
  shortcut: "p",
  keywords: "connect connection between shortest",
  on: ["node"],
  shortLabel: "Find paths from here",
  when: (target) => nodesOf(target).length === 1,
  run: (data, target) => {
    const [id] = nodesOf(target);
    if (id === undefined) return;
    useApp.setState({ pathFrom: id });
    announce(`Paths from ${namesOf(data, [id])}: pick the other end`);
  },
};
