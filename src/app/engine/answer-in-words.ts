// What became of the view's query, in a few words: an answer that draws nothing must not pass for the map behind it.
import { wholeScope, type Scope } from "../../answer/scope.ts";
import type { CutReason } from "../../graph/query-engine.ts";
import type { AnswerState } from "./answer.ts";

const cutInWords: Readonly<Record<CutReason, string>> = {
  rows: "more rows were left out",
  time: "time ran out",
  memory: "memory ran out",
  cancelled: "cancelled",
};

/** `answer` is null until the query was asked; the map shows the scope where the answer draws nothing. */
export function answerInWords(answer: AnswerState | null, scope: Scope): string {
  const behind =
    JSON.stringify(scope) === JSON.stringify(wholeScope) ? "everything" : "what the filters hold";
  const nothing = (why: string): string => `a query: ${why}; the map shows ${behind}`;
  if (answer === null || answer.is === "none" || answer.is === "running")
    return nothing("still asking");
  if (answer.is === "failed") return nothing("it could not be answered");
  const { rows, nodes, cut } = answer.result;
  if (nodes.length > 0) return `the answer to a query${cut === null ? "" : `: ${cutInWords[cut]}`}`;
  if (cut !== null) return nothing(cutInWords[cut]);
  return nothing(rows.length === 0 ? "0 rows" : "no nodes in the answer");
}
