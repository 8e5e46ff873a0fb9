// What can be done with an edge.
import { edgeKinds } from "../../graph/schema.ts";
import { selectNodes } from "../../view/steps/select-nodes.ts";
import { setEdgeKinds } from "../../view/steps/set-edges.ts";
import { step } from "../store.ts";
import type { Action } from "./action.ts";
import { namesOf } from "./target.ts";

export const selectEnds: Action = {
  id: "select-ends",
  label: "Select both ends, to compare",
  icon: "path",
  on: ["edge"],
  when: (target) => target?.is === "edge",
  run: (data, target) => {
    const edge = target?.is === "edge" ? data?.index.edge(target.id) : undefined;
    if (edge === undefined) return;
    const ids = [edge.source, edge.target];
    step(`Select ${namesOf(data, ids)}`, (view) => selectNodes(view, ids));
  },
};

export const hideEdgeKind: Action = {
  id: "hide-edge-kind",
  label: "Do not count edges of this kind",
  icon: "hide",
  on: ["edge"],
  when: (target) => target?.is === "edge",
  run: (data, target) => {
    const edge = target?.is === "edge" ? data?.index.edge(target.id) : undefined;
    if (edge === undefined) return;
    step(`Do not count ${edgeKinds[edge.kind].label}`, (view) =>
      setEdgeKinds(
        view,
        (view.scope.edgeKinds ?? Object.keys(edgeKinds)).filter((kind) => kind !== edge.kind),
      ),
    );
  },
};
