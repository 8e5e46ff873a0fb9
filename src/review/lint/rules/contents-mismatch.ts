import { headingAnchors, tableOfContents } from "../table-of-contents.ts";
import type { Report, Rule } from "../rule.ts";

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Of so many lines one may be wrong. */
const fewWrong = 5;

export const contentsMismatch: Rule = {
  id: "contents-mismatch",
  severity: "info",
  explanation: "The table of contents calls a section by another name than its heading.",
  example: { wrong: "- [Survery](#survey)", right: "- [Survey](#survey)" },
  *check(context) {
    const anchors = headingAnchors(context);
    const found: Report[] = [];
    let lines = 0;
    for (const { anchor, text, line, from } of tableOfContents(context)) {
      // Within a sentence a link may be called anything.
      if (
        !/^\s*(?:[-*+]|\d+[.)])\s+(?:[-*+]\s+)?$/.test(
          context.lines[line - 1]?.slice(0, from) ?? "",
        )
      )
        continue;
      const heading = anchors.get(anchor);
      lines += 1;
      if (heading === undefined || fold(heading) === fold(text) || fold(text) === "") continue;
      if (fold(heading).includes(fold(text)) || fold(text).includes(fold(heading))) continue;
      if (/\b(back|top|return)\b/i.test(text)) continue;
      found.push({ line, from, message: `"${text}" leads to the heading "${heading}"` });
    }
    // A list whose contents have words of their own has no habit to break.
    if (found.length <= Math.max(1, lines / fewWrong)) yield* found;
  },
};
