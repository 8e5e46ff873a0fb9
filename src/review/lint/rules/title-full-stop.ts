import { habitOf } from "../habit.ts";
import { lineText } from "../list-context.ts";
import type { Rule } from "../rule.ts";

export const titleFullStop: Rule = {
  id: "title-full-stop",
  severity: "info",
  explanation:
    "Where nearly every title ends in a full stop, one without runs into the link behind it.",
  example: { wrong: "A model for text [[Paper]](…)", right: "A model for text. [[Paper]](…)" },
  *check(context) {
    const titles = context.entries.flatMap(({ cells, spans, links }) => {
      const span = spans.title ?? spans.name;
      const first = links[0]?.span;
      if (
        cells !== null ||
        span === null ||
        first === undefined ||
        first.line !== span.line ||
        first.from < span.to
      )
        return [];
      const text = lineText(context, span.line);
      const between = text.slice(span.to, first.from).replace(/\[$/, "");
      const end = /[.?!]$/.test(text.slice(span.from, span.to)) || /^\s*[.?!]/.test(between);
      return /^\s*[.?!]?\s*$/.test(between) ? [{ line: span.line, at: span.to, end }] : [];
    });
    const habit = habitOf(titles.map(({ end }) => end));
    if (habit === null) return;
    for (const { line, at, end } of titles)
      if (habit.value && !end)
        yield {
          line,
          from: at,
          message: `no full stop after the title, where ${habit.followers} others have one`,
          fold: "stop",
          folded: `no full stop after the title, where ${habit.followers} others have one`,
          fix: [{ line, from: at, to: at, text: "." }],
        };
  },
};
