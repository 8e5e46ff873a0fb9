import type { Facet } from "../facet.ts";
import { neighbourFacet } from "../neighbour-values.ts";

export const task: Facet = {
  id: "task",
  label: "Task",
  explanation: "What it is for; a wider task counts for its narrower ones.",
  order: "count",
  ...neighbourFacet({ kind: "FOR_TASK", wider: "BROADER" }),
};
