import type { Facet } from "../facet.ts";
import { neighbourFacet } from "../neighbour-values.ts";

export const category: Facet = {
  id: "category",
  label: "Category",
  explanation: "The section of a list that holds it, and the sections above.",
  order: "count",
  ...neighbourFacet({ kind: "IN_CATEGORY", wider: "PART_OF" }),
};
