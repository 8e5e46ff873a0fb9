// A facet's values from one to another, both included: what a brush over years picks. A range without a value leaves no clause.
import type { FacetIndex } from "../../answer/facet-index.ts";
import type { View } from "../view.ts";
import { setClause } from "./set-clause.ts";

export function setRange(
  view: View,
  facets: FacetIndex,
  facet: string,
  from: number,
  to: number,
): View {
  const all = facets.column(facet)?.values ?? [];
  const [low, high] = from <= to ? [from, to] : [to, from];
  const values = all.filter((value) => typeof value === "number" && value >= low && value <= high);
  return setClause(view, facet, "any", values);
}
