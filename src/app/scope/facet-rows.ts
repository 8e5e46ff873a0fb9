// The rows of a facet: all of its values, each with what a press would give. Those that would give nothing stand dim
// at the end, so that one sees that they exist.
import { countByHand, countFacet, countScope } from "../../answer/count-facets.ts";
import type { FacetIndex } from "../../answer/facet-index.ts";
import type { Facet, FacetValue } from "../../answer/facet.ts";
import type { Scope } from "../../answer/scope.ts";
import { stateOfValue, type ValueState } from "../../answer/with-value.ts";

export interface FacetRow {
  readonly value: FacetValue;
  readonly label: string;
  /** Of its own, without what was brought in by hand. */
  readonly count: number;
  /** Not picked, and a press would bring nothing of it into view. */
  readonly idle: boolean;
  readonly state: ValueState;
}

/** `every`: a press asks for nodes with all of what is picked. Empty while the facet's values are not yet computed. */
export function facetRows(
  facets: FacetIndex,
  scope: Scope,
  facet: Facet,
  every: boolean,
): readonly FacetRow[] {
  const column = facets.column(facet.id);
  if (column === undefined) return [];
  const byHand = countByHand(facets, scope);
  const counts = countFacet(facets, scope, facet.id, every ? "all" : "any");
  // Beside what is picked, a further value counts both; idle are those that neither add nor stand in view.
  const inView =
    !every && isNarrowed(scope, facet) ? countFacet(facets, scope, facet.id, "all") : null;
  const now = inView === null ? 0 : countScope(facets, scope) - byHand;
  const rows = column.values.map((value, i): FacetRow => {
    const count = (counts[i] ?? 0) - byHand;
    const state = stateOfValue(scope, facet.id, value);
    const adds = count > now || (inView?.[i] ?? 0) > byHand;
    return { value, label: column.labels[i] ?? "", count, idle: state === "off" && !adds, state };
  });
  return facet.order === "value"
    ? rows
    : rows.sort(
        (a, b) =>
          Number(b.state !== "off") - Number(a.state !== "off") ||
          Number(a.idle) - Number(b.idle) ||
          b.count - a.count,
      );
}

/** Whether the counts of further values hold what is picked, too. */
export const isNarrowed = (scope: Scope, facet: Facet): boolean =>
  scope.clauses.some(({ facet: id, mode }) => id === facet.id && mode === "any");
