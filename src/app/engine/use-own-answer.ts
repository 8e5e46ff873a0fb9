// What became of the query of the view; null where it has none, or where it was not asked of this data yet.
import type { AppData } from "../load/load-data.ts";
import { useView } from "../store.ts";
import { isAnswerTo, useAnswer, type AnswerState } from "./answer.ts";

export function useOwnAnswer(data: AppData): Exclude<AnswerState, { readonly is: "none" }> | null {
  const { query, parameters } = useView();
  const answer = useAnswer((state) => state.answer);
  return query !== null &&
    answer.is !== "none" &&
    isAnswerTo(answer, query, parameters) &&
    (answer.is !== "done" || answer.data === data)
    ? answer
    : null;
}
