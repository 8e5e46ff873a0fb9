import type { Facet } from "../facet.ts";
import { anyOf, isOneOf, property, variable } from "../syntax.ts";

const labels: Readonly<Record<string, string>> = {
  paper: "paper",
  code: "code",
  weights: "weights",
  dataset: "data",
  blog: "blog",
  demo: "demo",
  other: "other",
};

export const links: Facet = {
  id: "links",
  label: "Has a link to",
  keywords: "available download open public released",
  explanation: "Kinds of links that its entry carries; not linked is not the same as not released.",
  order: "count",
  attribute: "links",
  values:
    ({ graph }) =>
    (node) =>
      new Set((graph.nodes[node]?.links ?? []).map((link) => link.kind)),
  condition: (of, values) =>
    anyOf(property(variable(of), "linkKinds"), "kind", isOneOf(variable("kind"), values)),
  name: (value) => labels[value] ?? String(value),
};
