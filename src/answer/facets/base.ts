import type { Facet } from "../facet.ts";
import { neighbourValues, nodeName } from "../neighbour-values.ts";

export const base: Facet = {
  id: "base",
  label: "Base checkpoint",
  explanation: "A model whose weights it starts from, directly or through others.",
  order: "count",
  values: neighbourValues({ kind: "DERIVED_FROM", roles: ["checkpoint"], transitive: true }),
  name: nodeName,
};
