import { showOnly } from "../../view/steps/show-only.ts";
import { step, viewNow } from "../store.ts";
import type { Action } from "./action.ts";

export const onlySelected: Action = {
  id: "only-selected",
  label: "Show only what is selected",
  icon: "target",
  keywords: "subgraph keep",
  when: () => viewNow().selection.length > 0,
  run: () => step("Show only the selection", (view) => showOnly(view, view.selection)),
};
