// Asks a question: its answer in the drawer, and on the map what the answer is about.
import type { Parameters, Question } from "../../answer/question.ts";
import { setLayout } from "../../view/steps/set-appearance.ts";
import { selectNodes } from "../../view/steps/select-nodes.ts";
import { showOnly } from "../../view/steps/show-only.ts";
import type { View } from "../../view/view.ts";
import type { AppData } from "../load/load-data.ts";
import { askedBy, toSettings } from "../panels/answer/answer-state.ts";
import { showSheetOf, step, useApp } from "../store.ts";

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

export function askQuestion(data: AppData, question: Question, parameters: Parameters): void {
  const settings = toSettings(question, parameters);
  const asked = askedBy(data, settings);
  if (asked === null || typeof asked === "string") return;
  const { answer } = asked;
  const sentence = question.sentence(data.index, parameters);
  const panel = { id: "answer", settings };
  const show = (view: View): View => {
    if (answer.nodes.length === 0) return { ...view, panel };
    const shown = {
      ...showOnly(setLayout(view, "map"), answer.nodes, { kind: "question", settings }),
      selection: [],
      panel,
    };
    return pictures[question.id]?.(shown, parameters) ?? shown;
  };
  step(sentence, show, `${sentence} ${answer.coverage}`);
  showSheetOf(panel);
  useApp.setState({ sheet: "half" });
}
