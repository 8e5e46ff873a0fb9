// A facet's value put into one mode, or into none: a value stands in one clause of its facet at most.
import type { FacetValue } from "../../answer/facet.ts";
import type { FacetClause, Scope } from "../../answer/scope.ts";
import type { View } from "../view.ts";
import { withScope } from "./with-scope.ts";

export type ValueState = FacetClause["mode"] | "off";

export function setValue(view: View, facet: string, value: FacetValue, state: ValueState): View {
  const without = view.scope.clauses.flatMap((clause): readonly FacetClause[] => {
    if (clause.facet !== facet || !clause.values.includes(value)) return [clause];
    if (clause.mode === state) return [clause];
    const values = clause.values.filter((held) => held !== value);
    return values.length === 0 ? [] : [{ ...clause, values }];
  });
  if (state === "off") return withScope(view, { clauses: without });
  const at = without.findIndex((clause) => clause.facet === facet && clause.mode === state);
  const held = without[at];
  if (held === undefined)
    return withScope(view, { clauses: [...without, { facet, mode: state, values: [value] }] });
  if (held.values.includes(value)) return withScope(view, { clauses: without });
  return withScope(view, {
    clauses: without.with(at, { ...held, values: [...held.values, value] }),
  });
}

/** The mode that a value stands in. */
export const stateOfValue = (scope: Scope, facet: string, value: FacetValue): ValueState =>
  scope.clauses.find((clause) => clause.facet === facet && clause.values.includes(value))?.mode ??
  "off";
