// What a click on a facet's value would give: the number of nodes in scope with that value added to its clause.
import type { FacetIndex } from "./facet-index.ts";
import type { FacetClause, Scope } from "./scope.ts";
import { clauseMask, scopeContent } from "./scope-nodes.ts";

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
  const others = clauseMask(
    facets,
    scope.clauses.filter((clause) => clause !== same),
  );
  const byHand = handMasks(facets, scope);
  const own = same === undefined ? null : clauseMask(facets, [same]);
  const counts = new Uint32Array(column.values.length);
  let always = 0;
  for (let node = 0; node < others.length; node += 1) {
    if (byHand.out[node] === 1) continue;
    const [from, to] = [column.offsets[node] ?? 0, column.offsets[node + 1] ?? 0];
    const holds = own === null || own[node] === 1;
    if (byHand.in[node] === 1) always += 1;
    else if (others[node] === 1 && mode === "any") {
      if (own !== null && holds) always += 1;
      else
        for (let at = from; at < to; at += 1)
          counts[column.codes[at] ?? 0] = (counts[column.codes[at] ?? 0] ?? 0) + 1;
    } else if (others[node] === 1 && holds) {
      if (mode === "none") always += 1;
      for (let at = from; at < to; at += 1) {
        const code = column.codes[at] ?? 0;
        counts[code] = (counts[code] ?? 0) + (mode === "none" ? -1 : 1);
      }
    }
  }
  return mode === "none"
    ? Uint32Array.from(Int32Array.from(counts), (count) => count + always)
    : counts.map((count) => count + always);
}

/** Nodes that hands brought in and took out; out wins. */
function handMasks({ index }: FacetIndex, scope: Scope): { in: Uint8Array; out: Uint8Array } {
  const masks = {
    in: new Uint8Array(index.graph.nodes.length),
    out: new Uint8Array(index.graph.nodes.length),
  };
  for (const [ids, mask] of [
    [scope.include, masks.in],
    [scope.exclude, masks.out],
  ] as const)
    for (const id of ids) {
      const node = index.position(id);
      if (node !== undefined) mask[node] = 1;
    }
  return masks;
}

/** Size of the scope itself. */
export const countScope = (facets: FacetIndex, scope: Scope): number =>
  scopeContent(facets, scope).nodes.size;
