// Size says how much connects to a node: the radius that the layout kept free for it.
import { radiusRange, type Sizing } from "../sizing.ts";

export const byLinks: Sizing = {
  id: "links",
  label: "Links",
  radii: ({ graph, degree }) => ({
    radiusOf: (node) =>
      graph.layout?.radius[node] ?? Math.min(10, 2.4 + 1.05 * Math.sqrt(degree(node))),
    rows: [1, 10, 50].map((links) => ({
      label: links === 1 ? "1 user" : `${links} users`,
      radius: Math.min(radiusRange[1], 2.4 + 1.05 * Math.sqrt(links)),
    })),
  }),
};
