import { clearScope } from "../../view/steps/clear-scope.ts";
import { setClause } from "../../view/steps/set-clause.ts";
import { openPanel } from "../open-panel.ts";
import { step } from "../store.ts";
import type { Question } from "./question.ts";

export const codeWithoutWeights: Question = {
  id: "code-without-weights",
  keywords: "released available open checkpoint",
  text: () => "Which models have code linked, but no weights?",
  run: () => {
    step("Models with code and no weights linked", (view) => ({
      ...setClause(
        setClause(setClause(clearScope(view), "kind", "any", ["Model"]), "links", "any", ["code"]),
        "links",
        "none",
        ["weights"],
      ),
      selection: [],
    }));
    openPanel("table");
  },
};
