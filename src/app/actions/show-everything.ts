import { clearScope } from "../../view/steps/clear-scope.ts";
import { step, viewNow } from "../store.ts";
import type { Action } from "./action.ts";

export const showEverything: Action = {
  id: "show-everything",
  label: "Show everything",
  icon: "target",
  on: ["ground"],
  keywords: "reset clear filters",
  when: () => {
    const { scope, query } = viewNow();
    return (
      query !== null ||
      scope.clauses.length + scope.include.length + scope.exclude.length > 0 ||
      scope.edgeKinds !== null ||
      scope.evidence !== null
    );
  },
  run: () => step("Show everything", clearScope),
};
