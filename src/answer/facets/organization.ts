import type { Facet } from "../facet.ts";
import { neighbourValues, nodeName } from "../neighbour-values.ts";

export const organization: Facet = {
  id: "organization",
  label: "Organization",
  explanation: "Who owns the repository or the weights that it links.",
  order: "count",
  values: neighbourValues({ kind: "HOSTED_BY" }),
  name: nodeName,
};
