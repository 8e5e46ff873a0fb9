// The rows of the table as they stand: its columns, its order, what was found in it.
import { countOf } from "../../answer/words.ts";
import type { TextTable } from "../exports/text-table.ts";
import type { TableColumn } from "./columns.ts";
import type { TableRow } from "./table-rows.ts";

export const tableAsText = (
  columns: readonly Pick<TableColumn, "label">[],
  rows: readonly Pick<TableRow, "values">[],
  /** Empty where there is nothing to be known of. */
  coverage: string,
  dataVersion: string,
): TextTable => ({
  columns: columns.map(({ label }) => label),
  rows: rows.map(({ values }) => values.map((value) => value ?? "")),
  note: `${countOf(rows.length, "row")}; a blank cell is not stated, or not asked of its kind.${coverage === "" ? "" : ` ${coverage}`} Modelkin, data ${dataVersion}.`,
});
