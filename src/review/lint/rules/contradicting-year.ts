import { linkFacts } from "../link-facts.ts";
import type { Rule } from "../rule.ts";

/** A preprint may appear at a venue this many years later without surprise. */
const patience = 4;

export const contradictingYear: Rule = {
  id: "contradicting-year",
  severity: "warning",
  explanation: "The address of the paper tells another year than the entry.",
  example: {
    wrong: "**2021** … [[Paper]](https://arxiv.org/abs/2305.15075)",
    right: "**2023** … [[Paper]](https://arxiv.org/abs/2305.15075)",
  },
  *check({ entries, linkPatterns, canonicalVenue }) {
    for (const { year, venue, links, cells } of entries) {
      if (year === null || cells !== null) continue;
      for (const { url, span } of links) {
        const facts = linkFacts(url, linkPatterns);
        if (facts?.year === undefined) continue;
        const own =
          facts.preprint &&
          venue !== null &&
          facts.venue !== undefined &&
          canonicalVenue(venue) === canonicalVenue(facts.venue);
        const exact = own || facts.certainty === "exact";
        const wrong = exact
          ? year !== facts.year
          : year < facts.year || year > facts.year + patience;
        if (!wrong) continue;
        yield {
          line: span.line,
          from: span.from,
          message: `the entry says ${year}, its address says ${facts.year}: ${url}`,
        };
        break;
      }
    }
  },
};
