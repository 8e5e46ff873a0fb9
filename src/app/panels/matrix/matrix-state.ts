// What the matrix counts, and by which two facets.
import { facets as register } from "../../../answer/facets.ts";
import { setPanelSettings, textOf, usePanelSettings } from "../panel-settings.ts";

interface MatrixState {
  /** Value of the facet "kind". */
  readonly kind: string;
  /** Ids of facets. */
  readonly rows: string;
  readonly columns: string;
}

const isFacet = (id: string): boolean => register.some((facet) => facet.id === id);

export function useMatrix(): MatrixState {
  const { kind, rows, columns } = usePanelSettings("matrix");
  return {
    kind: textOf(kind, "Dataset"),
    rows: textOf(rows, "modality", isFacet),
    columns: textOf(columns, "task", isFacet),
  };
}

export const setMatrix = (change: Partial<MatrixState>): void => setPanelSettings("matrix", change);
