import { readPublication } from "../../../lists/read/read-publication.ts";
import { habitOf } from "../habit.ts";
import { lineText } from "../list-context.ts";
import type { Rule } from "../rule.ts";

export const yearInVenue: Rule = {
  id: "year-in-venue",
  severity: "info",
  explanation: "The year stands in the heading; beside one venue it is said twice.",
  example: { wrong: "**2021**\n- [ICML 2021] Title", right: "**2021**\n- [ICML] Title" },
  *check(context) {
    const printed = context.entries.flatMap(({ cells, spans, line }) => {
      const span = spans.venue;
      if (cells !== null || span === null || span.line !== line) return [];
      const text = lineText(context, line);
      const close = text.slice(span.from).search(/[\])`]/);
      const inside =
        close < 0 ? text.slice(span.from, span.to) : text.slice(span.from, span.from + close);
      const year = /[\s,']*\b(?:19|20)\d\d\b/.exec(inside);
      // `arXiv 2406`, `CVPR'24` say it, too.
      if (year === null && readPublication(inside)?.year != null) return [];
      return [{ line, from: span.from, inside, year }];
    });
    const habit = habitOf(
      printed.map(({ year }) => year === null),
      { share: 0.9, least: 8 },
    );
    if (habit?.value !== true) return;
    for (const { line, from, inside, year } of printed)
      if (year !== null)
        yield {
          line,
          from,
          message: `"${inside}" holds the year, which ${habit.followers} other venues leave to the heading`,
          fix: [
            { line, from: from + year.index, to: from + year.index + year[0].length, text: "" },
          ],
        };
  },
};
