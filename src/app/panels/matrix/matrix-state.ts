// What the matrix counts, and by which two facets.
import { create } from "zustand";

interface MatrixState {
  /** Value of the facet "kind". */
  readonly kind: string;
  /** Ids of facets. */
  readonly rows: string;
  readonly columns: string;
}

export const useMatrix = create<MatrixState>()(() => ({
  kind: "Dataset",
  rows: "modality",
  columns: "task",
}));
