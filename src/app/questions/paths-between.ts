import { selectNodes } from "../../view/steps/select-nodes.ts";
import { step, useApp } from "../store.ts";
import { defaults, inWords, namesOf } from "./defaults.ts";
import type { Question } from "./question.ts";

export const pathsBetween: Question = {
  id: "paths-between",
  keywords: "connected connection route link",
  text: (data) => {
    const names = namesOf(data, defaults.paths);
    return names && `How are ${inWords(names)} connected, other than through hubs?`;
  },
  run: () => {
    step("Select two to connect", (view) => selectNodes(view, defaults.paths));
    useApp.setState({ target: defaults.paths, sheet: "half", sheetTab: "details" });
  },
};
