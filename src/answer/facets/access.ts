import type { Facet } from "../facet.ts";
import { isOneOf, property, variable } from "../syntax.ts";

export const access: Facet = {
  id: "access",
  label: "Access",
  explanation: "How to get a dataset, where a source says so.",
  order: "count",
  attribute: "access",
  values:
    ({ graph }) =>
    (node) => {
      const found = graph.nodes[node]?.access;
      return found === undefined ? [] : [found];
    },
  condition: (of, values) => isOneOf(property(variable(of), "access"), values),
};
