// What names a node or an edge, to the clipboard.
import { cypherOfEdge, cypherOfNodes } from "../menu/cypher-of.ts";
import { copyText } from "../copy-text.ts";
import type { Action } from "./action.ts";
import { nodesOf } from "./target.ts";

export const copyName: Action = {
  id: "copy-name",
  label: "Copy the names of what is selected",
  icon: "copy",
  on: ["node", "region"],
  shortLabel: "Copy the name",
  when: (target) => target?.is === "region" || nodesOf(target).length > 0,
  run: (data, target) => {
    const names =
      target?.is === "region"
        ? (data?.index.graph.layout?.regions ?? [])
            .filter(({ id }) => id === target.id)
            .map(({ name }) => name)
        : nodesOf(target).map((id) => data?.index.node(id)?.name ?? id);
    void copyText(names.join("\n"), "Name copied");
  },
};

export const copyId: Action = {
  id: "copy-id",
  label: "Copy the ids of what is selected",
  icon: "copy",
  on: ["node", "edge"],
  shortLabel: "Copy the id",
  when: (target) => target?.is === "edge" || nodesOf(target).length > 0,
  run: (_, target) =>
    void copyText(target?.is === "edge" ? target.id : nodesOf(target).join("\n"), "Id copied"),
};

export const copyCypher: Action = {
  id: "copy-cypher",
  label: "Copy what is selected as Cypher",
  icon: "copy",
  on: ["node", "edge"],
  shortLabel: "Copy as Cypher",
  when: (target) => target?.is === "edge" || nodesOf(target).length > 0,
  run: (data, target) => {
    const edge = target?.is === "edge" ? data?.index.edge(target.id) : undefined;
    void copyText(edge === undefined ? cypherOfNodes(nodesOf(target)) : cypherOfEdge(edge));
  },
};
