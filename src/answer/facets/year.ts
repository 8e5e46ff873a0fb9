import type { Facet } from "../facet.ts";
import { isOneOf, property, variable } from "../syntax.ts";

export const year: Facet = {
  id: "year",
  label: "Year",
  explanation: "Earliest year that a list states.",
  order: "value",
  attribute: "year",
  values:
    ({ graph }) =>
    (node) => {
      const found = graph.nodes[node]?.year;
      return found === undefined ? [] : [found];
    },
  condition: (of, values) => isOneOf(property(variable(of), "year"), values),
};
