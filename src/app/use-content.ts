// What the view holds: the scope's nodes and edges, or those of the answer to its query. Kept until either changes.
import { useEffect, useMemo } from "react";
import { scopeContent, type ScopeContent } from "../answer/scope-nodes.ts";
import { ask, isAnswerTo, useAnswer } from "./engine/answer.ts";
import { answerContent } from "./engine/answer-content.ts";
import type { AppData } from "./load/load-data.ts";
import { useView } from "./store.ts";

export interface Content extends ScopeContent {
  /** Whether an answer to a query is shown, rather than the scope. */
  readonly answered: boolean;
}

let last: { readonly key: readonly unknown[]; readonly content: Content } | null = null;

/** The one content that all who ask in one moment share. */
function remembered(key: readonly unknown[], make: () => Content): Content {
  if (last === null || last.key.some((part, i) => part !== key[i])) last = { key, content: make() };
  return last.content;
}

export function useContent(data: AppData): Content {
  const { facets } = data;
  const { scope, query, parameters } = useView();
  const answer = useAnswer((state) => state.answer);
  const result =
    query !== null &&
    answer.is === "done" &&
    answer.data === data &&
    isAnswerTo(answer, query, parameters)
      ? answer.result
      : null;
  return useMemo(
    () =>
      remembered([facets, scope, result], () => {
        const found = result === null ? null : answerContent(facets.index, result);
        return found === null
          ? { ...scopeContent(facets, scope), answered: false }
          : { ...found, answered: true };
      }),
    [facets, scope, result],
  );
}

/** Asks the query of the view, whenever it changes: by the console, a card, a link or undo. */
export function useAskedQuery(data: AppData | null): void {
  const { query, parameters } = useView();
  useEffect(() => {
    if (data !== null && query !== null) void ask(data, query, parameters);
  }, [data, query, parameters]);
}
