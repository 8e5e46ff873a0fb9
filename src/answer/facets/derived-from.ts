import type { Facet } from "../facet.ts";
import { neighbourFacet } from "../neighbour-values.ts";

export const derivedFrom: Facet = {
  id: "derivedFrom",
  label: "Derived from, in any role",
  explanation: "A model whose weights, design or service it builds on, directly or through others.",
  order: "count",
  ...neighbourFacet({ kind: "DERIVED_FROM", transitive: true }),
};
