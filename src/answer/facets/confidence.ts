import { confidences } from "../../graph/evidence.ts";
import type { Facet } from "../facet.ts";
import { chain, holds, node, or, relationship } from "../syntax.ts";

const labels: Readonly<Record<string, string>> = {
  stated: "stated by a list",
  high: "claimed, high confidence",
  medium: "claimed, medium confidence",
  inferred: "inferred by a rule",
  low: "claimed, low confidence",
};

export const confidence: Facet = {
  id: "confidence",
  label: "Confidence of a link",
  explanation: "It has a link in the graph of which the strongest evidence is this sure.",
  order: "count",
  values:
    ({ graph, out, in: into }) =>
    (position) => {
      const found = new Set<string>();
      for (const at of out(position)) found.add(graph.edges[at]?.confidence ?? "low");
      for (const at of into(position)) found.add(graph.edges[at]?.confidence ?? "low");
      return confidences.filter((value) => found.has(value));
    },
  condition: (of, values) =>
    or(
      values.map((value) =>
        holds(
          chain(node(of), [
            relationship({ direction: "both", where: { confidence: String(value) } }),
            node(null),
          ]),
        ),
      ),
    ),
  name: (value) => labels[value] ?? String(value),
};
