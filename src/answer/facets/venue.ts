import type { Facet } from "../facet.ts";
import { neighbourValues, nodeName } from "../neighbour-values.ts";

export const venue: Facet = {
  id: "venue",
  label: "Venue",
  explanation: "Where it appeared, as the lists print it.",
  order: "count",
  values: neighbourValues({ kind: "PUBLISHED_IN" }),
  name: nodeName,
};
