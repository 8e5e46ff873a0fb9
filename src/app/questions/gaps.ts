import { openPanel } from "../open-panel.ts";
import { useMatrix } from "../panels/matrix/matrix-state.ts";
import { defaults } from "./defaults.ts";
import type { Question } from "./question.ts";

export const gaps: Question = {
  id: "gaps",
  keywords: "matrix missing combination none listed",
  text: () =>
    `Which combinations of ${defaults.matrix.rows} and ${defaults.matrix.columns} have no dataset?`,
  run: () => {
    useMatrix.setState(defaults.matrix);
    openPanel("matrix");
  },
};
