// The nodes and edges that a scope holds.
import type { FacetColumn } from "./facet.ts";
import type { FacetIndex } from "./facet-index.ts";
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
  const nodes = new Set<number>();
  for (let node = 0; node < mask.length; node += 1) if (mask[node] === 1) nodes.add(node);
  const edges = new Set<number>();
  for (let at = 0; at < sources.length; at += 1) {
    if (mask[sources[at] ?? 0] === 0 || mask[targets[at] ?? 0] === 0) continue;
    const edge = graph.edges[at];
    if (edge === undefined || scope.edgeKinds?.includes(edge.kind) === false) continue;
    if (scope.evidence?.includes(edge.confidence) !== false) edges.add(at);
  }
  const unknownFacets = scope.clauses
    .map(({ facet }) => facet)
    .filter((id) => facets.column(id) === undefined);
  return { nodes, edges, unknownFacets };
}

/** 1 for each node of the scope, by position. */
export function scopeMask(facets: FacetIndex, scope: Scope): Uint8Array {
  const { index } = facets;
  const mask = clauseMask(facets, scope.clauses);
  for (const [ids, held] of [
    [scope.include, 1],
    [scope.exclude, 0],
  ] as const)
    for (const id of ids) {
      const node = index.position(id);
      if (node !== undefined) mask[node] = held;
    }
  return mask;
}

/** 1 for each node for which all clauses hold. */
function clauseMask(facets: FacetIndex, clauses: readonly FacetClause[]): Uint8Array {
  const mask = new Uint8Array(facets.index.graph.nodes.length).fill(1);
  for (const clause of clauses) {
    const column = facets.column(clause.facet);
    if (column !== undefined) narrow(mask, column, clause);
  }
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
