// What the sets panel is asked: the categories whose models share datasets, and by which relations.
import { create } from "zustand";

interface SetsState {
  /** Ids. */
  readonly categories: readonly string[];
  readonly relations: readonly string[];
}

export const useSets = create<SetsState>()(() => ({
  categories: [],
  relations: ["TRAINED_ON", "EVALUATED_ON"],
}));
