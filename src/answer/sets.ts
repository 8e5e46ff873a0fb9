// Set algebra over facet values: every node of a scope by the exact combination of the picked values that it has
// (the bars of an UpSet plot: Lex et al. 2014), and the size of each set.
import { compareText } from "../graph/compare-text.ts";
import type { FacetValue } from "./facet.ts";
import type { FacetIndex } from "./facet-index.ts";
import type { FacetClause, Scope } from "./scope.ts";
import { scopeContent } from "./scope-nodes.ts";

export interface PickedSet {
  readonly facet: string;
  readonly value: FacetValue;
}

export interface Intersection {
  /** Per picked set, in their order: whether these nodes are in it. */
  readonly in: readonly boolean[];
  /** Positions in `graph.nodes`. */
  readonly nodes: readonly number[];
  /** What the scope must add to hold exactly these: in A and in B, not in C. */
  readonly clauses: readonly FacetClause[];
}

export interface SetAlgebra {
  /** Size of each picked set within the scope. */
  readonly sizes: readonly number[];
  /** Largest first; nodes in none of the sets are left out. */
  readonly intersections: readonly Intersection[];
  /** Nodes of the scope in none of the sets. */
  readonly outside: number;
}

/** At most 30 sets. */
export function setAlgebra(
  facets: FacetIndex,
  scope: Scope,
  picked: readonly PickedSet[],
): SetAlgebra {
  if (picked.length > 30)
    throw new RangeError(`setAlgebra: found ${picked.length} sets, at most 30`);
  const held = new Map<number, number[]>();
  const sizes = picked.map(() => 0);
  const columns = picked.map(({ facet, value }) => {
    const column = facets.column(facet);
    return { column, number: column?.numberOf.get(value) };
  });
  let outside = 0;
  for (const node of scopeContent(facets, scope).nodes) {
    let signature = 0;
    columns.forEach(({ column, number }, i) => {
      if (column === undefined || number === undefined) return;
      for (let at = column.offsets[node] ?? 0; at < (column.offsets[node + 1] ?? 0); at += 1)
        if (column.codes[at] === number) {
          signature |= 1 << i;
          sizes[i] = (sizes[i] ?? 0) + 1;
        }
    });
    if (signature === 0) outside += 1;
    else {
      const nodes = held.get(signature);
      if (nodes === undefined) held.set(signature, [node]);
      else nodes.push(node);
    }
  }
  const intersections = Array.from(held, ([signature, nodes]): Intersection => {
    const isIn = picked.map((_, i) => (signature & (1 << i)) !== 0);
    return { in: isIn, nodes, clauses: clausesOf(picked, isIn) };
  });
  const order = (each: Intersection): string => each.in.map(Number).join("");
  intersections.sort((a, b) => b.nodes.length - a.nodes.length || compareText(order(b), order(a)));
  return { sizes, intersections, outside };
}

function clausesOf(picked: readonly PickedSet[], isIn: readonly boolean[]): FacetClause[] {
  const clauses = new Map<string, FacetClause>();
  picked.forEach(({ facet, value }, i) => {
    const mode = isIn[i] ? "all" : "none";
    const key = `${mode} ${facet}`;
    const values = [...(clauses.get(key)?.values ?? []), value];
    clauses.set(key, { facet, mode, values });
  });
  return Array.from(clauses.values());
}
