import type { Facet } from "../facet.ts";
import { anyOf, isOneOf, property, variable } from "../syntax.ts";

export const list: Facet = {
  id: "list",
  label: "In list",
  explanation: "The list that holds it.",
  order: "count",
  attribute: "name",
  values:
    ({ graph }) =>
    (node) =>
      new Set(
        (graph.nodes[node]?.sources ?? []).flatMap((source) =>
          "list" in source ? [source.list] : [],
        ),
      ),
  condition: (of, values) =>
    anyOf(property(variable(of), "inLists"), "list", isOneOf(variable("list"), values)),
  name: (value, { graph }) => graph.lists.find(({ id }) => id === value)?.title ?? String(value),
};
