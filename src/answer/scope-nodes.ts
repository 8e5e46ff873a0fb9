// The nodes and edges that a scope holds.
import type { FacetColumn } from "./facet.ts";
import type { FacetIndex } from "./facet-index.ts";
import { PositionSet } from "./position-set.ts";
import type { FacetClause, Scope } from "./scope.ts";

export interface ScopeContent {
  /** Positions in `graph.nodes`, ascending. */
  readonly nodes: ReadonlySet<number>;
  /** Positions in `graph.edges` whose ends are both in, and whose kind and confidence count. */
  readonly edges: ReadonlySet<number>;
  /** Facets that no register knows: their clauses were left out. */
  readonly unknownFacets: readonly string[];
}

export function scopeContent(facets: FacetIndex, scope: Scope): ScopeContent {
  const { graph, sources, targets } = facets.index;
  const mask = scopeMask(facets, scope);
  const { edgeKinds, evidence } = scope;
  const edges = new Uint8Array(sources.length);
  const anyEdge = edgeKinds === null && evidence === null;
  for (let at = 0; at < sources.length; at += 1) {
    if (mask[sources[at] ?? 0] === 0 || mask[targets[at] ?? 0] === 0) continue;
    const edge = graph.edges[at];
    if (
      anyEdge ||
      (edge !== undefined &&
        edgeKinds?.includes(edge.kind) !== false &&
        evidence?.includes(edge.confidence) !== false)
    )
      edges[at] = 1;
  }
  const unknownFacets = scope.clauses
    .map(({ facet }) => facet)
    .filter((id) => facets.column(id) === undefined);
  return { nodes: new PositionSet(mask), edges: new PositionSet(edges), unknownFacets };
}

/** 1 for each node of the scope, by position. Not to be written to. */
export function scopeMask(facets: FacetIndex, scope: Scope): Uint8Array {
  const { index, masks } = facets;
  const kept = masks.get(scope);
  if (kept !== undefined) return kept;
  const mask = new Uint8Array(index.graph.nodes.length).fill(1);
  for (const clause of scope.clauses) {
    const own = clauseMask(facets, clause);
    if (own !== null)
      for (let node = 0; node < mask.length; node += 1)
        mask[node] = (mask[node] ?? 0) & (own[node] ?? 0);
  }
  for (const [ids, held] of [
    [scope.include, 1],
    [scope.exclude, 0],
  ] as const)
    for (const id of ids) {
      const node = index.position(id);
      if (node !== undefined) mask[node] = held;
    }
  masks.set(scope, mask);
  return mask;
}

/** 1 for each node for which a clause holds; null for a facet that no register knows. */
function clauseMask(facets: FacetIndex, clause: FacetClause): Uint8Array | null {
  const kept = facets.masks.get(clause);
  if (kept !== undefined) return kept;
  const column = facets.column(clause.facet);
  if (column === undefined) return null;
  const mask = new Uint8Array(facets.index.graph.nodes.length).fill(1);
  narrow(mask, column, clause);
  facets.masks.set(clause, mask);
  return mask;
}

function narrow(mask: Uint8Array, column: FacetColumn, { mode, values }: FacetClause): void {
  const wanted = new Uint8Array(column.values.length);
  let known = 0;
  for (const value of new Set(values)) {
    const number = column.numberOf.get(value);
    if (number === undefined) continue;
    wanted[number] = 1;
    known += 1;
  }
  const missing = new Set(values).size - known;
  for (let node = 0; node < mask.length; node += 1) {
    if (mask[node] === 0) continue;
    let hits = 0;
    for (let at = column.offsets[node] ?? 0; at < (column.offsets[node + 1] ?? 0); at += 1)
      hits += wanted[column.codes[at] ?? 0] ?? 0;
    const holds =
      mode === "none" ? hits === 0 : mode === "any" ? hits > 0 : missing === 0 && hits === known;
    if (!holds) mask[node] = 0;
  }
}
