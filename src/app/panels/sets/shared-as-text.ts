// Datasets shared across categories as text: each with its models of each category, by name, and how many use it how.
import type { SharedDatasets, Use } from "../../../answer/shared-datasets.ts";
import type { TextTable } from "../../exports/text-table.ts";

export const sharedAsText = (
  { datasets }: Pick<SharedDatasets, "datasets">,
  categories: readonly string[],
  /** Those that count: of the others nothing was asked, so they are no column of zeros. */
  uses: readonly Use[],
  coverage: string,
  nameOf: (id: string) => string,
  dataVersion: string,
): TextTable => ({
  columns: ["Dataset", "Models", ...categories.map((id) => `of ${nameOf(id)}`), ...uses],
  rows: datasets.map(({ id, models, byCategory, byUse }) => [
    nameOf(id),
    models.length,
    ...categories.map((category) => (byCategory[category] ?? []).map(nameOf).join("; ")),
    ...uses.map((use) => byUse[use].length),
  ]),
  note: `${coverage} Modelkin, data ${dataVersion}.`,
});
