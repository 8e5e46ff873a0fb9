import type { Facet } from "../facet.ts";
import { neighbourFacet } from "../neighbour-values.ts";

export const venue: Facet = {
  id: "venue",
  label: "Venue",
  explanation: "Where it appeared, as the lists print it.",
  order: "count",
  ...neighbourFacet({ kind: "PUBLISHED_IN" }),
};
