import type { Facet } from "../facet.ts";
import { neighbourFacet } from "../neighbour-values.ts";

export const trainingData: Facet = {
  id: "trainingData",
  label: "Trained on",
  explanation:
    "A dataset that its weights or prompts were made from; a collection counts for its parts.",
  order: "count",
  ...neighbourFacet({ kind: "TRAINED_ON", wider: "PART_OF" }),
};
