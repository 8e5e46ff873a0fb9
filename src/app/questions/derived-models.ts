import { openPanel } from "../open-panel.ts";
import { useLineage } from "../panels/lineage/lineage-state.ts";
import { defaults, namesOf } from "./defaults.ts";
import type { Question } from "./question.ts";

export const derivedModels: Question = {
  id: "derived-models",
  keywords: "lineage base checkpoint descendants family tree",
  text: (data) => {
    const names = namesOf(data, [defaults.base]);
    return names && `Which models derive from ${names[0]}, and on which modality?`;
  },
  run: (data) => {
    useLineage.setState({ root: defaults.base });
    void import("../panels/lineage/show-lineage.ts").then(({ showLineage }) =>
      showLineage(data, defaults.base, useLineage.getState().roles),
    );
    openPanel("lineage");
  },
};
