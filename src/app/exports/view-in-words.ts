// What a file of the view holds, in words: its filters, and the question that picked its nodes, as its answer where it
// is that of this graph. A free query is said by its own text, and everything by nothing.
import type { FacetIndex } from "../../answer/facet-index.ts";
import type { FacetClause } from "../../answer/scope.ts";
import { readQuestion } from "../../answer/read-question.ts";
import { scopeInWords } from "../../answer/scope-in-words.ts";
import { wholeScope } from "../../answer/scope.ts";
import type { View } from "../../view/view.ts";

export function viewInWords(facets: FacetIndex, { query, scope }: View): string | null {
  if (query !== null || JSON.stringify(scope) === JSON.stringify(wholeScope)) return null;
  const words = scopeInWords(facets, scope);
  const isOther = scope.clauses.some((clause) => isOtherAnswer(facets, clause));
  return isOther
    ? `${words} (as picked then; in this version of the data the answer is another)`
    : words;
}

/** Whether a question picked the values whose answer they are not, or no longer. */
function isOtherAnswer(facets: FacetIndex, { values, because }: FacetClause): boolean {
  if (because?.kind !== "question") return false;
  const asked = readQuestion(facets.index, because.settings);
  if (asked === null) return false;
  const { nodes } = asked.question.ask(facets, asked.parameters);
  const picked = new Set(values);
  return picked.size !== new Set(nodes).size || nodes.some((id) => !picked.has(id));
}
