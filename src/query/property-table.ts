// The properties of all nodes or of all edges, a row or a column at a time.
import type { Value } from "../graph/value.ts";
import type { Internal } from "./internal.ts";

export interface PropertyTable {
  /** Every key that some row has. */
  readonly keys: readonly string[];
  /** The value of every row, null where there is none. Throws for no key. */
  column(key: string): readonly Internal[];
  /** The value of one row, null where there is none, without making a column. */
  cell(row: number, key: string): Internal;
  /** What a row has. */
  row(row: number): Readonly<Record<string, Value>>;
}

/** A table over records as they are; absent, undefined and null are alike. `keys` are those that occur. */
export function tableOfRecords(
  records: readonly Readonly<Record<string, Value>>[],
  keys: readonly string[],
): PropertyTable {
  const cell = (row: number, key: string): Internal => {
    const record = records[row] as Readonly<Record<string, Value>>;
    // What every object inherits is no property.
    if (key in Object.prototype && !Object.hasOwn(record, key)) return null;
    return (record[key] ?? null) as Internal;
  };
  return {
    keys,
    column(key) {
      const { length } = records;
      const column: Internal[] = Array.from<Internal>({ length }).fill(null);
      if (key in Object.prototype) return column.map((_, row) => cell(row, key));
      for (let row = 0; row < length; row += 1)
        column[row] = ((records[row] as Readonly<Record<string, Value>>)[key] ?? null) as Internal;
      return column;
    },
    cell,
    row: (row) => records[row] as Readonly<Record<string, Value>>,
  };
}
