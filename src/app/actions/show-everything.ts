import { showAll } from "../../view/change-view.ts";
import { currentView } from "../../view/history.ts";
import { step, useApp } from "../store.ts";
import type { Action } from "./action.ts";

export const showEverything: Action = {
  id: "show-everything",
  label: "Show everything",
  icon: "target",
  keywords: "reset clear filters",
  when: () => {
    const { scope, query } = currentView(useApp.getState().history);
    return (
      query !== null ||
      scope.clauses.length + scope.include.length + scope.exclude.length > 0 ||
      scope.edgeKinds !== null ||
      scope.evidence !== null
    );
  },
  run: () => step("show everything", showAll),
};
