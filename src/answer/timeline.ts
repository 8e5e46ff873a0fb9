// Nodes by year; those whose year nobody states stand apart.
import { compareText } from "../graph/compare-text.ts";
import type { GraphIndex } from "../graph/index-graph.ts";

export interface Timeline {
  /** Earliest first; years without a node are left out. Positions in `graph.nodes`, by name. */
  readonly years: readonly { readonly year: number; readonly nodes: readonly number[] }[];
  readonly undated: readonly number[];
}

export function timelineOf({ graph }: GraphIndex, nodes: Iterable<number>): Timeline {
  const byYear = new Map<number | null, number[]>();
  for (const node of nodes) {
    const year = graph.nodes[node]?.year ?? null;
    byYear.set(year, [...(byYear.get(year) ?? []), node]);
  }
  const named = (found: readonly number[]): number[] =>
    found.toSorted(
      (a, b) =>
        compareText(graph.nodes[a]?.name ?? "", graph.nodes[b]?.name ?? "") ||
        compareText(graph.nodes[a]?.id ?? "", graph.nodes[b]?.id ?? ""),
    );
  return {
    years: Array.from(byYear)
      .flatMap(([year, found]) => (year === null ? [] : [{ year, nodes: named(found) }]))
      .toSorted((a, b) => a.year - b.year),
    undated: named(byYear.get(null) ?? []),
  };
}
