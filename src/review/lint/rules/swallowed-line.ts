import { lineText } from "../list-context.ts";
import type { Rule } from "../rule.ts";

export const swallowedLine: Rule = {
  id: "swallowed-line",
  severity: "warning",
  explanation:
    "Without an empty line after HTML, or after a bullet, the next line is part of it: headings are shown raw.",
  example: { wrong: "<p>…</p>\n# Contents", right: "<p>…</p>\n\n# Contents" },
  *check(context) {
    let html = false;
    for (let line = 1; line <= context.lines.length; line += 1) {
      const text = lineText(context, line);
      const before = lineText(context, line - 1);
      if (!context.prose[line - 1] || text.trim() === "") {
        html = false;
        continue;
      }
      const heading = /^#{1,6}\s/.test(text);
      if (html && heading)
        yield {
          line,
          from: 0,
          message: `the heading "${text.replace(/^#+\s*/, "").trim()}" is part of the HTML above it; an empty line is missing`,
          fix: [{ line, from: 0, to: 0, text: "\n" }],
        };
      else if (/^\*\*[^*]+\*\*\s*$/.test(text) && /^\s*[-*+]\s+\S/.test(before))
        yield {
          line,
          from: 0,
          message: `"${text.trim()}" is part of the bullet above it; an empty line is missing`,
          fix: [{ line, from: 0, to: 0, text: "\n" }],
        };
      html ||=
        /^ {0,3}<\/?(address|article|aside|blockquote|body|center|details|div|dl|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b/i.test(
          text,
        );
    }
  },
};
