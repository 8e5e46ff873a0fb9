// What the sets panel is asked.
import { create } from "zustand";
import type { PickedSet } from "../../../answer/sets.ts";
import type { Use } from "../../../answer/shared-datasets.ts";

interface SetsState {
  readonly of: "datasets" | "values";
  /** Ids of the categories whose models share datasets. */
  readonly categories: readonly string[];
  readonly uses: readonly Use[];
  /** The values whose sets are compared. */
  readonly picked: readonly PickedSet[];
}

export const useSets = create<SetsState>()(() => ({
  of: "datasets",
  categories: [],
  uses: ["pretraining", "finetuning", "input", "evaluation"],
  picked: [],
}));
