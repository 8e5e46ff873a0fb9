import type { Facet } from "../facet.ts";
import { compare, literal, or, property, variable } from "../syntax.ts";

export const listed: Facet = {
  id: "listed",
  label: "Listed",
  explanation: "Whether a list holds it, or only a claim names it.",
  order: "value",
  values:
    ({ graph }) =>
    (node) => [graph.nodes[node]?.listed === true ? "listed" : "not listed"],
  condition: (of, values) =>
    or(
      values.map((value) =>
        compare(property(variable(of), "listed"), "=", literal(value === "listed")),
      ),
    ),
};
