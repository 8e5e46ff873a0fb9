// ForceAtlas2, live, on what is in view: a free layout to play with, started from the places on the map.
import type { LayoutEntry } from "../layout-register.ts";
import { pageFor } from "../fit-page.ts";

export const forces: LayoutEntry = {
  id: "forces",
  label: "Forces",
  explanation:
    "ForceAtlas2 on what is in view: linked nodes attract, all others repel. Start, pause, keep.",
  parameters: [
    {
      id: "mode",
      label: "Attraction",
      choices: [
        { value: "linlog", label: "LinLog: tight groups" },
        { value: "linear", label: "Linear: even spread" },
      ],
      default: "linlog",
    },
    { id: "gravity", label: "Gravity", least: 0, most: 1, step: 0.01, default: 0.05 },
    { id: "scaling", label: "Spread", least: 0.1, most: 20, step: 0.1, default: 2 },
  ],
  live: true,
  run: ({ graph }, nodes) => {
    const x = new Float64Array(graph.nodes.length).fill(Number.NaN);
    const y = x.slice();
    for (const node of nodes) {
      x[node] = graph.nodes[node]?.x ?? 0;
      y[node] = graph.nodes[node]?.y ?? 0;
    }
    return { ...(graph.layout ?? pageFor(nodes.length)), x, y, guides: [] };
  },
};
