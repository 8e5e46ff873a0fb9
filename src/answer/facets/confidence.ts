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

/** What each byte of bits stands for. */
const sets = Array.from({ length: 1 << confidences.length }, (_, bits) =>
  confidences.filter((_confidence, i) => (bits & (1 << i)) !== 0),
);

export const confidence: Facet = {
  id: "confidence",
  label: "Confidence of a link",
  explanation: "It has a link in the graph of which the strongest evidence is this sure.",
  order: "count",
  values: ({ graph: { nodes, edges }, sources, targets }) => {
    // A bit for each confidence: one pass over the edges, where sets for each node would take many times longer.
    const held = new Uint8Array(nodes.length);
    edges.forEach((edge, at) => {
      const bit = 1 << confidences.indexOf(edge.confidence);
      const [source, target] = [sources[at] ?? 0, targets[at] ?? 0];
      held[source] = (held[source] ?? 0) | bit;
      held[target] = (held[target] ?? 0) | bit;
    });
    return (position) => sets[held[position] ?? 0] ?? [];
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
