// What a file of the view holds, in words: the question that picked its nodes, where the open panel is its answer,
// else the filters. A free query is said by its own text, and everything by nothing.
import { scopeInWords } from "../../answer/scope-in-words.ts";
import { wholeScope } from "../../answer/scope.ts";
import type { View } from "../../view/view.ts";
import type { AppData } from "../load/load-data.ts";
import { askedBy } from "../panels/answer/answer-state.ts";

export function viewInWords(data: AppData, { query, scope, panel }: View): string | null {
  if (query !== null || JSON.stringify(scope) === JSON.stringify(wholeScope)) return null;
  const words = scopeInWords(data.facets, scope);
  const picked = scope.clauses.find(({ facet }) => facet === "node")?.values;
  const asked = panel?.id === "answer" ? askedBy(data, panel.settings) : null;
  if (picked === undefined || asked === null || typeof asked === "string") return words;
  const { question, parameters, answer } = asked;
  return JSON.stringify(answer.nodes) === JSON.stringify(picked)
    ? `${words}, the answer to “${question.sentence(data.index, parameters)}”`
    : words;
}
