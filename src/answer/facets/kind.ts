import { nodeKinds } from "../../graph/schema.ts";
import type { Facet } from "../facet.ts";
import { and, compare, hasLabel, literal, or, property, variable } from "../syntax.ts";

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
  condition: (of, values) =>
    or(
      values.map((value) => {
        const label = hasLabel(variable(of), value === "Base" ? "Model" : String(value));
        if (value !== "Base" && value !== "Model") return label;
        const listed = compare(property(variable(of), "listed"), "=", literal(value === "Model"));
        return and([label, listed]);
      }),
    ),
  name: (value) => labels[value] ?? String(value),
};
