import { placeOf } from "../menu/menu-state.ts";
import { showSteps } from "../menu/show-steps.ts";
import type { Action } from "./action.ts";

/** Opens below its button, which stands in the header where there is room for it. */
export const steps: Action = {
  id: "steps",
  label: "Steps made so far, to go to any of them",
  icon: "steps",
  shortcut: "y",
  keywords: "history undo redo back",
  run: () => {
    const button = document.getElementById("steps");
    const isShown = button !== null && button.offsetWidth > 0;
    showSteps(isShown ? placeOf(button) : { x: 10, y: 40, width: 0, height: 0 });
  },
};
