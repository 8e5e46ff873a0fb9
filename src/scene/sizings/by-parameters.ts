// Size says how many parameters a model has, by order of magnitude; what states none stays small.
import { radiusRange, type Sizing } from "../sizing.ts";

/** 1M is small, 1T is large. */
const radiusOfCount = (count: number): number =>
  Math.max(2.4, Math.min(radiusRange[1], 2.4 + (Math.log10(count) - 6) * 1.5));

export const byParameters: Sizing = {
  id: "parameters",
  label: "Parameters",
  radii: ({ graph }) => ({
    radiusOf: (node) => {
      const count = graph.nodes[node]?.parameters;
      return count === undefined ? 2 : radiusOfCount(count);
    },
    rows: [
      { label: "Not stated", radius: 2 },
      { label: "100M", radius: radiusOfCount(1e8) },
      { label: "10B", radius: radiusOfCount(1e10) },
    ],
  }),
};
