import type { Facet } from "../facet.ts";
import { neighbourFacet } from "../neighbour-values.ts";

export const evaluationData: Facet = {
  id: "evaluationData",
  label: "Evaluated on",
  explanation: "A dataset that it was measured on; a collection counts for its parts.",
  order: "count",
  ...neighbourFacet({ kind: "EVALUATED_ON", wider: "PART_OF" }),
};
