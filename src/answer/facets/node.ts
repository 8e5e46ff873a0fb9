import type { Facet } from "../facet.ts";
import { isOneOf, property, variable } from "../syntax.ts";
import { nodeName } from "../neighbour-values.ts";

export const node: Facet = {
  id: "node",
  label: "Node",
  explanation: "The node itself: for what a lasso, a cell or an answer picks out.",
  order: "count",
  hidden: true,
  values:
    ({ graph }) =>
    (position) => [graph.nodes[position]?.id ?? ""],
  condition: (of, values) => isOneOf(property(variable(of), "id"), values),
  name: nodeName,
};
