// The rows that a query gave as text, to be taken away: names for nodes, numbers as numbers, nothing for null.
import { countOf } from "../../../answer/words.ts";
import type { QueryResult } from "../../../graph/query-engine.ts";
import type { Value } from "../../../graph/value.ts";
import type { TextTable } from "../../exports/text-table.ts";
import { cutInWords } from "./cut-in-words.ts";
import { valueText } from "./value-text.ts";

export const resultAsText = (
  { columns, rows, cut }: Pick<QueryResult, "columns" | "rows" | "cut">,
  dataVersion: string,
): TextTable => ({
  columns,
  rows: rows.map((row) => row.map(cell)),
  note: `${countOf(rows.length, "row")}${cut === null ? "" : `; ${cutInWords[cut]}`}. Modelkin, data ${dataVersion}.`,
});

function cell(value: Value): string | number {
  if (value === null) return "";
  if (typeof value === "number") return value;
  if (typeof value === "object" && "float" in value && Number.isFinite(value.float))
    return value.float;
  return valueText(value);
}
