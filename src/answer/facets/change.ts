import type { Facet } from "../facet.ts";
import { isOneOf, property, variable } from "../syntax.ts";

export const change: Facet = {
  id: "change",
  label: "Change",
  explanation: "What the newer version of a list did to it, where two versions are compared.",
  order: "count",
  attribute: "change",
  has: ({ graph }) => graph.nodes.some((node) => node.change !== undefined),
  values:
    ({ graph }) =>
    (node) => {
      const found = graph.nodes[node]?.change;
      return found === undefined ? [] : [found];
    },
  condition: (of, values) => isOneOf(property(variable(of), "change"), values),
};
