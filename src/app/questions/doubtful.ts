import { openPanel } from "../open-panel.ts";
import type { Question } from "./question.ts";

export const doubtful: Question = {
  id: "doubtful",
  keywords: "trust quality confidence wrong findings contradictions",
  text: () => "Which statements should I not trust?",
  run: () => openPanel("quality"),
};
