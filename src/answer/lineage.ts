// What derives from a base, as a tree: each model once, under the nearest of its bases, with its other bases named.
import { compareText } from "../graph/compare-text.ts";
import type { GraphIndex } from "../graph/index-graph.ts";
import { neighbours, reach } from "./neighbours.ts";

export interface LineageRow {
  readonly id: string;
  /** Hops from the base: 0 for the base itself. */
  readonly depth: number;
  /** Row that it hangs under, or null for the base. */
  readonly parent: string | null;
  /** Roles in which it derives from its parent. */
  readonly roles: readonly string[];
  /** Further bases within the tree. */
  readonly alsoFrom: readonly string[];
  /** Ids of the edges to its bases within the tree. */
  readonly edges: readonly string[];
  /** Ids of its modalities. */
  readonly modalities: readonly string[];
  readonly year: number | null;
  /** Models that derive from it, directly or through others, wherever in the tree they hang. */
  readonly descendants: number;
}

export interface Lineage {
  /** Depth first: by year, then id. */
  readonly rows: readonly LineageRow[];
  /** Ids of the edges between the rows. */
  readonly edges: readonly string[];
}

/** Roles of DERIVED_FROM that count: weights only, if absent. */
export function lineageOf(
  index: GraphIndex,
  root: string,
  roles: readonly string[] = ["checkpoint"],
): Lineage {
  const { graph } = index;
  const start = index.position(root);
  if (start === undefined) return { rows: [], edges: [] };
  const depths = reach(index, start, "DERIVED_FROM", "in", roles);
  const id = (node: number): string => graph.nodes[node]?.id ?? "";
  const year = (node: number): number => graph.nodes[node]?.year ?? Infinity;
  const byYear = (a: number, b: number): number =>
    (year(a) === year(b) ? 0 : year(a) - year(b)) || compareText(id(a), id(b));

  const parents = new Map<number, number>();
  const children = new Map<number, number[]>();
  for (const [node, depth] of depths) {
    if (node === start) continue;
    const above = neighbours(index, node, "DERIVED_FROM", "out", roles)
      .map((base) => base.node)
      .filter((base) => depths.get(base) === depth - 1);
    const parent = above.toSorted((a, b) => compareText(id(a), id(b)))[0] ?? start;
    parents.set(node, parent);
    children.set(parent, [...(children.get(parent) ?? []), node]);
  }
  const rows: LineageRow[] = [];
  const edges: string[] = [];
  const visit = (node: number): void => {
    const parent = parents.get(node);
    const bases = neighbours(index, node, "DERIVED_FROM", "out", roles).filter((base) =>
      depths.has(base.node),
    );
    const own = node === start ? [] : bases.map(({ edge }) => edge.id);
    edges.push(...own);
    rows.push({
      id: id(node),
      depth: depths.get(node) ?? 0,
      parent: parent === undefined ? null : id(parent),
      roles: bases.flatMap((base) => (base.node === parent ? [base.edge.role ?? ""] : [])),
      alsoFrom:
        node === start
          ? []
          : Array.from(
              new Set(bases.flatMap((base) => (base.node === parent ? [] : [id(base.node)]))),
            ),
      edges: own,
      modalities: neighbours(index, node, "HAS_MODALITY").map((modality) => id(modality.node)),
      year: graph.nodes[node]?.year ?? null,
      descendants: reach(index, node, "DERIVED_FROM", "in", roles).size - 1,
    });
    for (const child of (children.get(node) ?? []).toSorted(byYear)) visit(child);
  };
  visit(start);
  return { rows, edges };
}

/** Bases by the number of models that derive from them directly, most first. */
export function basesOf(
  index: GraphIndex,
  roles: readonly string[] = ["checkpoint"],
): { readonly id: string; readonly models: number }[] {
  return index.graph.nodes
    .map(({ id }, node) => ({
      id,
      models: new Set(neighbours(index, node, "DERIVED_FROM", "in", roles).map((at) => at.node))
        .size,
    }))
    .filter(({ models }) => models > 0)
    .toSorted((a, b) => b.models - a.models || compareText(a.id, b.id));
}
