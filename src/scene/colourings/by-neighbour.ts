// Colourings by a neighbour of some kind: the most frequent ones get a colour each, the rest share one.
import { compareText } from "../../graph/compare-text.ts";
import type { EdgeKind } from "../../graph/schema.ts";
import { anyOf, type Colouring } from "../colouring.ts";

/**
 * Colours a node by the target of its edges of `kind`. A node with several takes the rarest of those that have a
 * colour, since that says most about it.
 */
export const byNeighbour = (id: string, label: string, kind: EdgeKind): Colouring => ({
  id,
  label,
  classes: ({ graph, out, in: entering, targets }, theme) => {
    const uses = new Map<number, number>();
    graph.edges.forEach((edge, i) => {
      const target = targets[i];
      if (edge.kind === kind && target !== undefined) uses.set(target, (uses.get(target) ?? 0) + 1);
    });
    const nameOf = (node: number): string => graph.nodes[node]?.name ?? "";
    const idOf = (node: number): string => graph.nodes[node]?.id ?? "";
    const chosen = [...uses]
      .sort(([a, m], [b, n]) => n - m || compareText(idOf(a), idOf(b)))
      .slice(0, theme.series.length)
      .map(([node]) => node);
    const rank = new Map(chosen.map((node, i) => [node, i]));
    return {
      classes: chosen.map((node, i) => ({
        label: nameOf(node),
        colour: theme.series[i] ?? theme.unknown,
        clauses: anyOf(id, idOf(node)),
      })),
      classOf: (node) => {
        if (entering(node).length > 0 && rank.has(node)) return rank.get(node) ?? -1;
        let best = -1;
        for (const edge of out(node)) {
          if (graph.edges[edge]?.kind === kind)
            best = Math.max(best, rank.get(targets[edge] ?? -1) ?? -1);
        }
        return best;
      },
      rest: "Another, or not stated",
    };
  },
});
