// What a store keeps, column by column.
import type { PropertyTable } from "../property-table.ts";

/** What a store is made from, by position. */
export interface StoreParts {
  readonly nodeIds: readonly string[];
  /** Per node a position in `labelSets`. */
  readonly nodeLabels: Int32Array;
  readonly labelSets: readonly (readonly string[])[];
  readonly nodeProperties: PropertyTable;
  readonly edgeIds: readonly string[];
  /** Per edge a position in `types`. */
  readonly edgeTypes: Int32Array;
  readonly types: readonly string[];
  /** Per edge the positions of its ends. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly edgeProperties: PropertyTable;
}
