import { setLayout } from "../../view/steps/set-appearance.ts";
import { setClause } from "../../view/steps/set-clause.ts";
import { clearScope } from "../../view/steps/clear-scope.ts";
import { openPanel } from "../open-panel.ts";
import { step } from "../store.ts";
import { defaults, namesOf } from "./defaults.ts";
import type { Question } from "./question.ts";

export const timeline: Question = {
  id: "timeline",
  keywords: "years history when",
  text: (data) => {
    const names = namesOf(data, [defaults.timeline]);
    return names && `When did the models for ${names[0]} appear?`;
  },
  run: () => {
    step("Show a timeline", (view) => {
      const models = setClause(clearScope(view), "kind", "any", ["Model"]);
      const some = setClause(models, "modality", "any", [defaults.timeline]);
      return { ...setLayout(some, "timeline"), selection: [] };
    });
    openPanel("table");
  },
};
