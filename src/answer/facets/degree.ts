import type { Facet } from "../facet.ts";

/** Lower ends of the bins. */
const bins = [0, 1, 2, 5, 10, 20, 50];

export const degree: Facet = {
  id: "degree",
  label: "Links in the graph",
  explanation: "Number of edges at a node.",
  order: "value",
  values: (index) => (node) => [bins.findLast((low) => low <= index.degree(node)) ?? 0],
  name: (value) => {
    const next = bins[bins.indexOf(Number(value)) + 1];
    if (next === undefined) return `${value} and more`;
    return next - 1 === value ? String(value) : `${value} to ${next - 1}`;
  },
};
