// Whatever changes what is in view is followed, for those who do not see it, by how much is in view now; and a query by
// what became of it, wherever it was asked and whether or not its chip is on the screen.
import { useEffect, useRef } from "react";
import { answerInWords } from "./engine/answer-in-words.ts";
import { useOwnAnswer } from "./engine/use-own-answer.ts";
import type { AppData } from "./load/load-data.ts";
import { announce, useApp, useView } from "./store.ts";
import { useContent } from "./use-content.ts";
import { asSentence, grouped } from "../answer/words.ts";

export function useSaidChanges(data: AppData): void {
  const content = useContent(data);
  const { scope } = useView();
  const answer = useOwnAnswer(data);
  const ended = answer?.is === "running" ? null : answer;
  const before = useRef({ content, ended });
  const { nodes } = data.index.graph;
  useEffect(() => {
    const last = before.current;
    if (last.content === content && last.ended === ended) return;
    before.current = { content, ended };
    const isNew = ended !== null && last.ended !== ended;
    // A query that runs, or was taken away, says nothing by itself.
    if (last.content === content && !isNew) return;
    const said = isNew ? answerInWords(ended, scope) : useApp.getState().announcement;
    const held = `${grouped(content.nodes.size)} of ${grouped(nodes.length)} nodes are in view.`;
    announce(said === "" ? held : `${asSentence(said)} ${held}`);
  }, [content, ended, scope, nodes]);
}
