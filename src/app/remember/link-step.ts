// What the step is called that opens a link: what the link shows, in words.
import type { FacetIndex } from "../../answer/facet-index.ts";
import { scopeInWords } from "../../answer/scope-in-words.ts";
import type { View } from "../../view/view.ts";

export const linkStep = (facets: FacetIndex, { scope, query }: View): string =>
  `Open a link: ${query === null ? scopeInWords(facets, scope) : "a query"}`;
