// What a click on a facet's value would give: the number of nodes in scope with that value put into one mode, which
// takes it out of the facet's other modes.
import type { FacetIndex } from "./facet-index.ts";
import type { FacetClause, Scope } from "./scope.ts";
import { scopeMask } from "./scope-nodes.ts";
import { withValue } from "./with-value.ts";

/** By number of the value in the facet's column. */
export function countFacet(
  facets: FacetIndex,
  scope: Scope,
  facet: string,
  mode: FacetClause["mode"] = "any",
): Uint32Array {
  const column = facets.column(facet);
  if (column === undefined) return new Uint32Array();
  const same = scope.clauses.find((clause) => clause.facet === facet && clause.mode === mode);
  const now = scopeMask(facets, scope);
  /** Without the clause that the click widens; a node in it whatever its values counts always. */
  const others =
    same === undefined
      ? now
      : scopeMask(facets, { ...scope, clauses: scope.clauses.filter((clause) => clause !== same) });
  const byHand = new Uint8Array(others.length);
  for (const id of scope.include) {
    const node = facets.index.position(id);
    if (node !== undefined && others[node] === 1) byHand[node] = 1;
  }
  const { offsets, codes } = column;
  const counts = new Int32Array(column.values.length);
  let always = 0;
  for (let node = 0; node < others.length; node += 1) {
    if (others[node] === 0) continue;
    if (byHand[node] === 1 || (mode === "any" && same !== undefined && now[node] === 1)) {
      always += 1;
      continue;
    }
    if (mode !== "any" && now[node] === 0) continue;
    if (mode === "none") always += 1;
    const change = mode === "none" ? -1 : 1;
    for (let at = offsets[node] ?? 0; at < (offsets[node + 1] ?? 0); at += 1) {
      const code = codes[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + change;
    }
  }
  const found = Uint32Array.from(counts, (count) => count + always);
  for (const clause of scope.clauses)
    if (clause.facet === facet && clause.mode !== mode)
      for (const value of clause.values) {
        const code = column.numberOf.get(value);
        if (code !== undefined)
          found[code] = countScope(facets, withValue(scope, facet, value, mode));
      }
  return found;
}

/** Number of nodes in a scope because they were brought in by hand: they count in each value, and stay with each. */
export function countByHand({ index }: FacetIndex, { include, exclude }: Scope): number {
  const gone = new Set(exclude);
  const held = new Set(include.filter((id) => !gone.has(id) && index.position(id) !== undefined));
  return held.size;
}

/** Number of nodes in a scope. */
export function countScope(facets: FacetIndex, scope: Scope): number {
  let count = 0;
  for (const held of scopeMask(facets, scope)) count += held;
  return count;
}
