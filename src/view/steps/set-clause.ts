// One clause of the scope: the values of a facet that count in one mode. None leaves no clause.
import type { FacetClause } from "../../answer/scope.ts";
import type { FacetValue } from "../../answer/facet.ts";
import type { View } from "../view.ts";
import { withScope } from "./with-scope.ts";

export function setClause(
  view: View,
  facet: string,
  mode: FacetClause["mode"],
  values: readonly FacetValue[],
): View {
  const { clauses } = view.scope;
  const at = clauses.findIndex((clause) => clause.facet === facet && clause.mode === mode);
  const next = values.length === 0 ? [] : [{ facet, mode, values }];
  return withScope(view, {
    clauses: at < 0 ? [...clauses, ...next] : clauses.toSpliced(at, 1, ...next),
  });
}
