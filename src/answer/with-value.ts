// A scope in which a facet's value stands in one mode, or in none: it stands in one clause of its facet at most.
import type { FacetValue } from "./facet.ts";
import type { FacetClause, Scope } from "./scope.ts";

export type ValueState = FacetClause["mode"] | "off";

export function withValue(
  scope: Scope,
  facet: string,
  value: FacetValue,
  state: ValueState,
): Scope {
  const clauses = scope.clauses.flatMap((clause): readonly FacetClause[] => {
    if (clause.facet !== facet || clause.mode === state || !clause.values.includes(value))
      return [clause];
    const values = clause.values.filter((held) => held !== value);
    // What picked all of them did not pick these.
    return values.length === 0 ? [] : [{ facet, mode: clause.mode, values }];
  });
  if (state === "off") return { ...scope, clauses };
  const at = clauses.findIndex((clause) => clause.facet === facet && clause.mode === state);
  const held = clauses[at];
  if (held?.values.includes(value)) return { ...scope, clauses };
  const added = { facet, mode: state, values: [...(held?.values ?? []), value] };
  return { ...scope, clauses: at < 0 ? [...clauses, added] : clauses.with(at, added) };
}

/** The mode that a value stands in. */
export const stateOfValue = (scope: Scope, facet: string, value: FacetValue): ValueState =>
  scope.clauses.find((clause) => clause.facet === facet && clause.values.includes(value))?.mode ??
  "off";
