// The register of ways to colour; a new one is a file and a row.
import type { Colouring } from "./colouring.ts";
import { byCategory } from "./colourings/by-category.ts";
import { byChange } from "./colourings/by-change.ts";
import { byCommunity } from "./colourings/by-community.ts";
import { byConfidence } from "./colourings/by-confidence.ts";
import { byCoverage } from "./colourings/by-coverage.ts";
import { byKind } from "./colourings/by-kind.ts";
import { byModality } from "./colourings/by-modality.ts";
import { byYear } from "./colourings/by-year.ts";

export const colourings: readonly Colouring[] = [
  byKind,
  byCategory,
  byModality,
  byCommunity,
  byYear,
  byConfidence,
  byCoverage,
  byChange,
];

/** The colouring of that id, or the first. */
export const colouringOf = (id: string): Colouring =>
  colourings.find((colouring) => colouring.id === id) ?? byKind;
