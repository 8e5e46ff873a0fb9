import type { Facet } from "../facet.ts";
import { neighbourFacet } from "../neighbour-values.ts";

export const modality: Facet = {
  id: "modality",
  label: "Modality",
  explanation:
    "A kind of data that it reads or holds; a wider modality counts for its narrower ones.",
  order: "count",
  ...neighbourFacet({ kind: "HAS_MODALITY", wider: "BROADER" }),
};
