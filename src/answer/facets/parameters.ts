import type { Facet } from "../facet.ts";
import { isBetween, or, property, variable } from "../syntax.ts";

/** Upper ends, in parameters; the last bin is open. */
const bins: readonly (readonly [limit: number, label: string])[] = [
  [100e6, "under 100M"],
  [300e6, "100M to 300M"],
  [1e9, "300M to 1B"],
  [10e9, "1B to 10B"],
  [100e9, "10B to 100B"],
  [Infinity, "100B and more"],
];

export const parameters: Facet = {
  id: "parameters",
  label: "Parameters",
  explanation: "Size of the largest variant whose size is stated.",
  order: "value",
  attribute: "parameters",
  values:
    ({ graph }) =>
    (node) => {
      const size = graph.nodes[node]?.parameters;
      return size === undefined ? [] : [bins.findIndex(([limit]) => size < limit)];
    },
  condition: (of, values) =>
    or(
      bins.flatMap(([limit], i) =>
        values.includes(i)
          ? [isBetween(property(variable(of), "parameters"), bins[i - 1]?.[0] ?? 0, limit)]
          : [],
      ),
    ),
  name: (value) => bins[Number(value)]?.[1] ?? String(value),
};
