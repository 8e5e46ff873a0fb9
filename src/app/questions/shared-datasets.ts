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
  run: (data) => {
    useSets.setState({ of: "datasets", categories: defaults.categories });
    void import("../panels/sets/show-shared.ts").then(({ showShared }) =>
      showShared(data, defaults.categories),
    );
    openPanel("sets");
  },
};
