import { couldBeVenue, readPublication } from "../../../lists/read/read-publication.ts";
import { linkFacts } from "../link-facts.ts";
import { isPublisher } from "../no-venues.ts";
import type { Rule } from "../rule.ts";

export const contradictingVenue: Rule = {
  id: "contradicting-venue",
  severity: "warning",
  explanation: "The address of the paper is another venue's than the one that the entry prints.",
  example: {
    wrong: "[ICLR] Title. [[Paper]](https://proceedings.mlr.press/v182/…)",
    right: "[MLHC] Title. [[Paper]](https://proceedings.mlr.press/v182/…)",
  },
  *check({ entries, linkPatterns, canonicalVenue }) {
    for (const { venue, publications, links, cells } of entries) {
      if (venue === null || cells !== null || isPublisher(venue)) continue;
      // A preprint and the paper that came of it: each address is of one of them.
      const others = publications.flatMap((other) => other.venue ?? []);
      for (const { url, label, span } of links) {
        const stated = readPublication(label);
        const own = stated !== null && stated.venue !== null && couldBeVenue(stated);
        if (
          /^arxiv$/i.test(venue) &&
          publisher.test(url) &&
          !(own && folded(stated.venue) !== "arxiv")
        ) {
          yield {
            line: span.line,
            from: span.from,
            message: `the entry says "${venue}", its address is a publisher's: ${url}`,
          };
          break;
        }
        const facts = linkFacts(url, linkPatterns);
        if (facts?.venue === undefined || facts.preprint) continue;
        const linked = canonicalVenue(facts.venue);
        // A publisher or a city beside the venue takes nothing back.
        const said = [...others, venue, ...(own ? [stated.venue] : [])];
        const parts = said.flatMap((text) => [text, ...text.split(/[.,;:]\s+/)]);
        if (parts.some((part) => canonicalVenue(part) === linked)) continue;
        if (said.some((text) => folded(text).includes(folded(facts.venue ?? "")))) continue;
        yield {
          line: span.line,
          from: span.from,
          message: `the entry says "${venue}", its address is one of ${facts.venue}: ${url}`,
        };
        break;
      }
    }
  },
};

/** Where no preprint of that server is. */
const publisher =
  /^https?:\/\/(?:www\.)?(?:dl\.acm\.org\/doi|link\.springer\.com\/(?:chapter|article)|ieeexplore\.ieee\.org|(?:www\.)?sciencedirect\.com|aclanthology\.org|openaccess\.thecvf\.com|proceedings\.mlr\.press|academic\.oup\.com|nature\.com\/articles)/i;

const folded = (venue: string): string => venue.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
