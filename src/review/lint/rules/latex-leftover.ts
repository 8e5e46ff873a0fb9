import { lineText } from "../list-context.ts";
import type { Rule } from "../rule.ts";

export const latexLeftover: Rule = {
  id: "latex-leftover",
  severity: "warning",
  explanation: "Signs of a bibliography file that Markdown does not know are shown as they are.",
  example: { wrong: "visual--language", right: "visual–language" },
  *check(context) {
    for (const { cells, spans, title } of context.entries) {
      const span = spans.title ?? (cells === null ? spans.name : null);
      if (span === null || title === null) continue;
      const text = lineText(context, span.line).slice(span.from, span.to);
      for (const match of text.matchAll(
        /(?<=[^\s-])-{2,3}(?=[^\s>-])|\\[&%_#]|\{(?=\p{Lu}[\p{L}\p{N}-]*\})|``(?=\p{L})/gu,
      )) {
        const from = span.from + match.index;
        const dash = match[0].startsWith("-");
        yield {
          line: span.line,
          from,
          message: `"${match[0]}" is LaTeX${dash ? ' for a dash; write "–"' : ""}`,
          ...(dash
            ? { fix: [{ line: span.line, from, to: from + match[0].length, text: "–" }] }
            : {}),
        };
      }
    }
  },
};
