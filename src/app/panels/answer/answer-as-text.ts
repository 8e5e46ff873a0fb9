// The rows of an answer as text, nodes by their names.
import type { Answer, Cell } from "../../../answer/answer.ts";
import type { TextTable } from "../../exports/text-table.ts";
import { mayBeEmpty } from "./may-be-empty.ts";

/** The data version stands in the note, so that a table can be told from that of other data. */
export const answerAsText = (
  { columns, rows, coverage }: Answer,
  sentence: string,
  nameOf: (id: string) => string,
  dataVersion: string,
): TextTable => {
  const text = (cell: Cell): string | number => {
    if (cell === null) return "unknown";
    if (typeof cell !== "object") return cell;
    if ("node" in cell) return nameOf(cell.node);
    // What is no list of one kind is read as a sentence: a path names its relations between its nodes.
    const mixed = new Set(cell.map((each) => typeof each)).size > 1;
    return cell.map((each) => String(text(each))).join(mixed ? " " : "; ");
  };
  return {
    columns: columns.map(({ label }) => label),
    rows: rows.map((row) =>
      columns.map(({ id }, at) => {
        const cell = row[at] ?? null;
        return cell === null && mayBeEmpty.has(id) ? "" : text(cell);
      }),
    ),
    note: `${sentence} ${coverage} Modelkin, data ${dataVersion}.`,
  };
};
