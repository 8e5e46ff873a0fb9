// Colour says which nodes link more among each other than to the rest (Louvain); a community is named by its landmark.
import type { Colouring } from "../colouring.ts";

export const byCommunity: Colouring = {
  id: "community",
  label: "Community",
  classes: ({ graph }, theme) => {
    const community = graph.layout?.community ?? [];
    const importance = graph.layout?.importance ?? [];
    const size = new Map<number, number>();
    const landmark = new Map<number, number>();
    community.forEach((of, node) => {
      if (of < 0) return;
      size.set(of, (size.get(of) ?? 0) + 1);
      const best = landmark.get(of);
      if (best === undefined || (importance[node] ?? 0) > (importance[best] ?? 0))
        landmark.set(of, node);
    });
    const chosen = [...size]
      .sort(([a, m], [b, n]) => n - m || a - b)
      .slice(0, theme.series.length)
      .map(([of]) => of);
    const rank = new Map(chosen.map((of, i) => [of, i]));
    return {
      classes: chosen.map((of, i) => ({
        label: `Around ${graph.nodes[landmark.get(of) ?? -1]?.name ?? "nothing"}`,
        colour: theme.series[i] ?? theme.unknown,
        clauses: null,
      })),
      classOf: (node) => rank.get(community[node] ?? -1) ?? -1,
      rest: "Smaller communities, or none",
    };
  },
};
