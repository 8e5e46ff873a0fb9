import type { Facet } from "../facet.ts";
import { neighbourFacet } from "../neighbour-values.ts";

export const base: Facet = {
  id: "base",
  label: "Base checkpoint",
  explanation: "A model whose weights it starts from, directly or through others.",
  order: "count",
  ...neighbourFacet({ kind: "DERIVED_FROM", role: "checkpoint", transitive: true }),
};
