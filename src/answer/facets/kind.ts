import { nodeKinds } from "../../graph/schema.ts";
import type { Facet } from "../facet.ts";

const labels: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(nodeKinds).map(([kind, { plural }]) => [kind, plural])),
  Base: "base checkpoints",
};

export const kind: Facet = {
  id: "kind",
  label: "Kind",
  explanation: "What a node is; a model that no list holds is a base checkpoint.",
  order: "count",
  values:
    ({ graph }) =>
    (node) => {
      const at = graph.nodes[node];
      return at === undefined ? [] : [at.kind === "Model" && !at.listed ? "Base" : at.kind];
    },
  name: (value) => labels[value] ?? String(value),
};
