import { lineText } from "../list-context.ts";
import type { Rule } from "../rule.ts";

export const tableCells: Rule = {
  id: "table-cells",
  severity: "error",
  explanation:
    "A row with more or fewer cells than its head: values slide under another heading, or vanish.",
  example: { wrong: "| a | b |\n| --- | --- |\n| 1 |", right: "| a | b |\n| --- | --- |\n| 1 | |" },
  *check(context) {
    let columns = 0;
    for (let line = 1; line <= context.lines.length; line += 1) {
      const text = lineText(context, line);
      if (!context.prose[line - 1]) columns = 0;
      else if (isDelimiter(text)) columns = cellsOf(text).length;
      else if (columns > 0 && text.includes("|")) {
        const cells = cellsOf(text).length;
        if (cells !== columns)
          yield {
            line,
            from: 0,
            // What has no column is not shown; what is missing is shown as empty.
            ...(cells < columns ? { severity: "warning" as const } : {}),
            message: `the row has ${cells} cells, its head ${columns}`,
            ...(cells < columns && text.trimEnd().endsWith("|")
              ? {
                  fix: [
                    {
                      line,
                      from: text.length,
                      to: text.length,
                      text: " |".repeat(columns - cells),
                    },
                  ],
                }
              : {}),
          };
      } else if (text.trim() === "" || text.startsWith("#")) columns = 0;
    }
  },
};

/** The cells of a GFM row; a pipe behind a backslash is text. */
const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(/(?<!\\)\|/);

/** The row below the head of a table. One hyphen alone could be an item of a list. */
const isDelimiter = (row: string): boolean =>
  row.includes("|") &&
  row.includes("--") &&
  cellsOf(row).every((cell, at) => (at === 0 ? /^:?-{2,}:?$/ : /^:?-+:?$/).test(cell.trim()));
