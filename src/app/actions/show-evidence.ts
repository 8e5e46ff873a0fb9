// Opens what says that a node or an edge is there.
import { selectNodes } from "../../view/steps/select-nodes.ts";
import { reveal, step } from "../store.ts";
import type { Action } from "./action.ts";
import { namesOf, nodesOf } from "./target.ts";

export const showEvidence: Action = {
  id: "evidence",
  label: "Show the evidence for what is selected",
  icon: "quote",
  keywords: "why source line quote",
  on: ["node", "edge"],
  shortLabel: "Show the evidence",
  when: (target) => target?.is === "edge" || nodesOf(target).length === 1,
  run: (data, target) => {
    const edge = target?.is === "edge" ? data?.index.edge(target.id) : undefined;
    const ids = edge === undefined ? nodesOf(target) : [edge.source, edge.target];
    step(`Select ${namesOf(data, ids)}`, (view) => selectNodes(view, ids));
    reveal(edge?.id ?? ids[0] ?? "");
  },
};
