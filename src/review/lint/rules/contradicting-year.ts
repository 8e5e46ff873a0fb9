import { linkFacts } from "../link-facts.ts";
import { leadsElsewhere } from "../titles-of-links.ts";
import type { Rule } from "../rule.ts";

/** A preprint may appear at a venue this many years later without surprise. */
const patience = 4;

/** A paper may be put on a preprint server once it has appeared. */
const afterwards = (preprint: boolean, venue: string | null): number =>
  preprint && venue !== null ? 1 : 0;

export const contradictingYear: Rule = {
  id: "contradicting-year",
  severity: "warning",
  explanation: "The address of the paper tells another year than the entry.",
  example: {
    wrong: "**2021** … [[Paper]](https://arxiv.org/abs/2305.15075)",
    right: "**2023** … [[Paper]](https://arxiv.org/abs/2305.15075)",
  },
  *check({ entries, linkPatterns, canonicalVenue }) {
    for (const entry of entries) {
      const { year, venue, links, cells } = entry;
      if (year === null || cells !== null) continue;
      for (const link of links) {
        const { url, span } = link;
        if (leadsElsewhere(entry, link)) continue;
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
          : year + afterwards(facts.preprint, venue) < facts.year || year > facts.year + patience;
        if (!wrong) continue;
        yield {
          line: span.line,
          from: span.from,
          message: `the entry says ${year}, its address says ${facts.year}: ${url}`,
          fold: "year",
          folded: "entries of another year than the address of their paper",
        };
        break;
      }
    }
  },
};
