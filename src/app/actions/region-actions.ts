// What can be done with a named ground of the map.
import { selectNodes } from "../../view/steps/select-nodes.ts";
import { showOnly } from "../../view/steps/show-only.ts";
import type { AppData } from "../load/load-data.ts";
import { step } from "../store.ts";
import type { Action } from "./action.ts";
import type { Target } from "./target.ts";

const membersOf = (data: AppData | null, target?: Target): readonly string[] => {
  const { nodes, layout } = data?.index.graph ?? {};
  const at =
    target?.is === "region" ? (layout?.regions.findIndex(({ id }) => id === target.id) ?? -1) : -1;
  return at < 0
    ? []
    : (nodes ?? []).flatMap(({ id }, node) => (layout?.region[node] === at ? [id] : []));
};

const nameOf = (data: AppData | null, target?: Target): string =>
  data?.index.graph.layout?.regions.find(({ id }) => target?.is === "region" && id === target.id)
    ?.name ?? "";

const isRegion = (target?: Target): boolean => target?.is === "region";

export const onlyRegion: Action = {
  id: "only-region",
  label: "Show only this region",
  icon: "target",
  on: ["region"],
  when: isRegion,
  run: (data, target) =>
    step(`Show only ${nameOf(data, target)}`, (view) =>
      showOnly(view, membersOf(data, target), {
        kind: "region",
        settings: target?.is === "region" ? { region: target.id } : {},
      }),
    ),
};

export const selectRegion: Action = {
  id: "select-region",
  label: "Select all in this region",
  icon: "lasso",
  on: ["region"],
  when: isRegion,
  run: (data, target) =>
    step(`Select ${nameOf(data, target)}`, (view) => selectNodes(view, membersOf(data, target))),
};
