import type { Expression } from "../../query/ast.ts";
import type { Facet } from "../facet.ts";
import { binary, chain, countOf, isBetween, node, or, relationship } from "../syntax.ts";

/** Lower ends of the bins. */
const bins = [0, 1, 2, 5, 10, 20, 50];

export const degree: Facet = {
  id: "degree",
  label: "Links in the graph",
  explanation: "Number of edges at a node.",
  order: "value",
  values: (index) => (node) => [bins.findLast((low) => low <= index.degree(node)) ?? 0],
  condition: (of, values) =>
    or(
      bins.flatMap((low, i) =>
        values.includes(low) ? [isBetween(countEdges(of), low, bins[i + 1] ?? Infinity)] : [],
      ),
    ),
  name: (value) => {
    const next = bins[bins.indexOf(Number(value)) + 1];
    if (next === undefined) return `${value} and more`;
    return next - 1 === value ? String(value) : `${value} to ${next - 1}`;
  },
};

const countEdges = (of: string): Expression =>
  binary(
    countOf(chain(node(of), [relationship({ direction: "out" }), node(null)])),
    "+",
    countOf(chain(node(of), [relationship({ direction: "in" }), node(null)])),
  );
