// What the lineage panel shows the descendants of.
import { create } from "zustand";

interface LineageState {
  /** Id, or null for the model with most descendants. */
  readonly root: string | null;
  /** Roles of DERIVED_FROM that count. */
  readonly roles: readonly string[];
}

export const useLineage = create<LineageState>()(() => ({ root: null, roles: ["checkpoint"] }));
