import { openPanel } from "../open-panel.ts";
import { useSets } from "../panels/sets/sets-state.ts";
import { defaults, inWords, namesOf } from "./defaults.ts";
import type { Question } from "./question.ts";

export const sharedDatasets: Question = {
  id: "shared-datasets",
  keywords: "sets common across categories",
  text: (data) => {
    const names = namesOf(data, defaults.categories);
    return names && `Which datasets do models of both ${inWords(names)} use?`;
  },
  run: () => {
    useSets.setState({ categories: defaults.categories });
    openPanel("sets");
  },
};
