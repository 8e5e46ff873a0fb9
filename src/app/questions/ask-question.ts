// Asks a question: its answer in the drawer, and on the map what the answer is about.
import type { Parameters, Question } from "../../answer/question.ts";
import { setLayout } from "../../view/steps/set-appearance.ts";
import { selectNodes } from "../../view/steps/select-nodes.ts";
import { showOnly } from "../../view/steps/show-only.ts";
import type { View } from "../../view/view.ts";
import type { AppData } from "../load/load-data.ts";
import { openPanel } from "../open-panel.ts";
import { useAnswerPanel } from "../panels/answer/answer-state.ts";
import { announce, step, useApp } from "../store.ts";

const list = (parameters: Parameters, id: string): readonly string[] => {
  const value = parameters[id];
  return typeof value === "object" ? value : [];
};

/** What a question's picture needs beside its nodes. */
const pictures: Readonly<Record<string, (view: View, parameters: Parameters) => View>> = {
  timeline: (view) => setLayout(view, "timeline"),
  "compare-models": (view, parameters) => selectNodes(view, list(parameters, "nodes")),
  "paths-between": (view, parameters) => selectNodes(view, list(parameters, "ends")),
};

export function askQuestion(
  { index, facets }: AppData,
  question: Question,
  asked: Parameters,
): void {
  const answer = question.ask(facets, asked);
  const sentence = question.sentence(index, asked);
  useAnswerPanel.setState({ asked: { question, parameters: asked, answer } });
  openPanel("answer");
  announce(`${sentence} ${answer.coverage}`);
  if (answer.nodes.length === 0) return;
  step(sentence, (view) => {
    const shown = { ...showOnly(setLayout(view, "map"), answer.nodes), selection: [] };
    return pictures[question.id]?.(shown, asked) ?? shown;
  });
  useApp.setState({ sheet: "half" });
}
