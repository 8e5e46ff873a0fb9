import type { Facet } from "../facet.ts";
import { neighbourValues, nodeName } from "../neighbour-values.ts";

export const category: Facet = {
  id: "category",
  label: "Category",
  explanation: "The section of a list that holds it, and the sections above.",
  order: "count",
  values: neighbourValues({ kind: "IN_CATEGORY", wider: "PART_OF" }),
  name: nodeName,
};
