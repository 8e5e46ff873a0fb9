// Panels that say more about what a question asks.
import type { Parameters } from "../../../answer/question.ts";
import { uses } from "../../../answer/shared-datasets.ts";
import { openPanel } from "../../open-panel.ts";

interface Further {
  readonly label: string;
  run(parameters: Parameters): void;
}

const texts = (parameters: Parameters, id: string): readonly string[] => {
  const value = parameters[id];
  return typeof value === "object" ? value : [String(value ?? "")];
};

/** By id of the question. */
export const goFurther: Readonly<Record<string, Further>> = {
  "shared-datasets": {
    label: "With every model",
    run: (parameters) => {
      const wanted = texts(parameters, "uses");
      openPanel("sets", {
        of: "datasets",
        categories: texts(parameters, "categories"),
        uses: uses.filter((use) => wanted.includes(use)),
      });
    },
  },
  "derived-models": {
    label: "As a tree",
    run: (parameters) =>
      openPanel("lineage", {
        root: texts(parameters, "base")[0] ?? "",
        roles: texts(parameters, "roles"),
      }),
  },
  gaps: {
    label: "As a matrix",
    run: (parameters) =>
      openPanel("matrix", {
        kind: texts(parameters, "kind")[0] ?? "",
        rows: texts(parameters, "rows")[0] ?? "",
        columns: texts(parameters, "columns")[0] ?? "",
      }),
  },
  doubtful: { label: "Findings in the lists", run: () => openPanel("quality") },
};
