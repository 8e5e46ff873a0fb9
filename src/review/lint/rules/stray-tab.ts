import { lineText } from "../list-context.ts";
import type { Rule } from "../rule.ts";

export const strayTab: Rule = {
  id: "stray-tab",
  severity: "info",
  explanation: "Tabs inside a row come from a spreadsheet and hide at the end of a cell.",
  example: { wrong: "| 3D CT\t | 1,000 volumes\t|", right: "| 3D CT | 1,000 volumes |" },
  *check(context) {
    for (const { line, cells } of context.entries) {
      if (cells === null) continue;
      const text = lineText(context, line);
      const fix = [...text.matchAll(/[ \t]*\t[ \t]*(?=\|)/g)].map((match) => ({
        line,
        from: match.index,
        to: match.index + match[0].length,
        text: " ",
      }));
      if (fix.length > 0)
        yield {
          line,
          from: fix[0]?.from ?? 0,
          message: "a tab in a cell",
          fold: "tab",
          folded: "tabs in cells",
          fix,
        };
    }
  },
};
