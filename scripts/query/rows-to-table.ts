// An answer as aligned columns for a terminal. Control characters are shown, never sent: a text cannot move the cursor.
import type { QueryResult } from "../../src/graph/query-engine.ts";
import { valueToText } from "./value-to-text.ts";

const widest = 60;

/** Header, rule, rows, and a line that counts them. Long cells are cut with an ellipsis. */
export function rowsToTable({ columns, rows }: QueryResult): string {
  const table = [columns, ...rows.map((row) => row.map(valueToText))].map((row) => row.map(shown));
  const widths = columns.map((_, i) => Math.max(...table.map((row) => length(row[i] as string))));
  const [head, ...body] = table.map((row) =>
    row
      .map((text, i) => text + " ".repeat((widths[i] as number) - length(text)))
      .join("  ")
      .trimEnd(),
  );
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  const count = `${rows.length} ${rows.length === 1 ? "row" : "rows"}`;
  return [head, rule, ...body, count, ""].join("\n");
}

function shown(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what must not reach a terminal
  const plain = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, "␣");
  const letters = Array.from(plain);
  return letters.length > widest ? `${letters.slice(0, widest - 1).join("")}…` : plain;
}

const length = (text: string): number => Array.from(text).length;
