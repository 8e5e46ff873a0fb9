// Shared datasets and the models that use them, on the map.
import { sharedDatasets, type SharedDatasets, type Use } from "../../../answer/shared-datasets.ts";
import type { AppData } from "../../load/load-data.ts";
import { showOnMap } from "../show-on-map.ts";

export function showShared(
  { index }: AppData,
  categories: readonly string[],
  uses?: readonly Use[],
): SharedDatasets {
  const found = sharedDatasets(index, categories, uses);
  showOnMap(
    "Show shared datasets",
    found.datasets.flatMap(({ id, models }) => [id, ...models]),
  );
  return found;
}
