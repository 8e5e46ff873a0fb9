import type { Facet } from "../facet.ts";
import { neighbourFacet } from "../neighbour-values.ts";

export const organization: Facet = {
  id: "organization",
  label: "Organization",
  explanation: "Who owns the repository or the weights that it links.",
  order: "count",
  ...neighbourFacet({ kind: "HOSTED_BY" }),
};
