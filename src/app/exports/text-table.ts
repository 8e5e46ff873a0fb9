// Rows of a panel as text: for a spreadsheet, and for a document.
import { guardFormula } from "../../formats/csv/guard-formula.ts";

export interface TextTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** What the rows are of, and how much is known: stands below the table in a document. */
  readonly note: string;
}

/** RFC 4180; numbers stand bare, texts in quotes. */
export const tableAsCsv = ({ columns, rows }: TextTable): string =>
  [columns, ...rows]
    .map(
      (row) => `${row.map((cell) => (typeof cell === "number" ? cell : quoted(cell))).join(",")}\n`,
    )
    .join("");

const quoted = (text: string): string => `"${guardFormula(text).replaceAll('"', '""')}"`;

export function tableAsMarkdown({ columns, rows, note }: TextTable): string {
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell) => inCell(String(cell))).join(" | ")} |\n`;
  const isNumber = (_: string, at: number): boolean =>
    rows.length > 0 && rows.every((row) => typeof row[at] === "number");
  const rule = columns.map((name, at) => (isNumber(name, at) ? "---:" : "---"));
  return `${line(columns)}${line(rule)}${rows.map(line).join("")}\n${note}\n`;
}

const inCell = (text: string): string =>
  text.replaceAll(/[\\|]/g, "\\$&").replaceAll(/\s*[\r\n]+\s*/g, " ");
