import { habitOf } from "../habit.ts";
import type { Rule } from "../rule.ts";

const small = /^(a|an|and|as|at|by|for|from|in|of|on|or|the|to|und|de|des|et|with|npj|arxiv)$/i;

export const venueCapitals: Rule = {
  id: "venue-capitals",
  severity: "info",
  explanation: "Where the names of venues are written with capitals, one is written without.",
  example: { wrong: "[Scientific reports]", right: "[Scientific Reports]" },
  *check({ entries, canonicalVenue }) {
    const venues = entries.flatMap(({ venue, spans }) => {
      const words = venue?.split(/[\s–-]+/).filter((word) => /^\p{L}{2,}\.?$/u.test(word)) ?? [];
      if (venue === null || spans.venue === null || words.length < 2) return [];
      const low = words.slice(1).filter((word) => /^\p{Ll}+\.?$/u.test(word) && !small.test(word));
      return [{ venue, span: spans.venue, capital: low.length === 0 }];
    });
    const habit = habitOf(
      venues.map(({ capital }) => capital),
      { share: 0.8, least: 6 },
    );
    if (habit?.value !== true) return;
    // Where the same venue stands with capitals, too, the rule for spellings says so.
    const elsewhere = new Set(
      venues.flatMap(({ venue, capital }) => (capital ? [canonicalVenue(venue)] : [])),
    );
    for (const { venue, span, capital } of venues)
      if (!capital && !elsewhere.has(canonicalVenue(venue)))
        yield {
          line: span.line,
          from: span.from,
          message: `"${venue}" is written without the capitals that ${habit.followers} other venues have`,
          fold: "capitals",
          folded: `venues without the capitals that ${habit.followers} others have`,
        };
  },
};
