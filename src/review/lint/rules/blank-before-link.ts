import { lineText } from "../list-context.ts";
import type { Rule } from "../rule.ts";

export const blankBeforeLink: Rule = {
  id: "blank-before-link",
  severity: "warning",
  explanation: "Without a blank, the link sticks to the word or link before it.",
  example: { wrong: "Title.[[Paper]](…)[[Code]](…)", right: "Title. [[Paper]](…) [[Code]](…)" },
  *check(context) {
    for (const entry of context.entries) {
      if (entry.cells !== null) continue;
      for (const { span } of entry.links) {
        const before = lineText(context, span.line).slice(0, span.from).replace(/\[$/, "");
        if (!/[\p{L}\p{N}.,;:!?)\]]$/u.test(before)) continue;
        yield {
          line: span.line,
          from: before.length,
          message: "no blank before this link",
          fold: "blank",
          folded: "no blank before a link",
          fix: [{ line: span.line, from: before.length, to: before.length, text: " " }],
        };
      }
    }
  },
};
