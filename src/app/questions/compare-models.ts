import { selectNodes } from "../../view/steps/select-nodes.ts";
import { step, useApp } from "../store.ts";
import { defaults, inWords, namesOf } from "./defaults.ts";
import type { Question } from "./question.ts";

export const compareModels: Question = {
  id: "compare-models",
  keywords: "difference side by side versus",
  text: (data) => {
    const names = namesOf(data, defaults.compare);
    return names && `How do ${inWords(names)} compare?`;
  },
  run: () => {
    step("Select models to compare", (view) => selectNodes(view, defaults.compare));
    useApp.setState({ target: defaults.compare, sheet: "half", sheetTab: "details" });
  },
};
