// How a venue is written: in capitals but for small words, and how many words its full name may have.
import { venueNames } from "./venue-words.ts";

/** Begins as the full names of conferences and journals do, which are long. */
export const isFullName = (content: string): boolean =>
  /^(?:in\s+)?(?:the\s+)?(?:(?:19|20)\d\d\s+)?(?:proceedings|proc\.|ieee|acm|international|annual|conference|workshop|transactions|journal)\s/iu.test(
    content,
  );

export const mostWords = (content: string): number => (isFullName(content) ? 20 : 10);

/** No ordinary words in lower case but the small ones of a venue. */
export const isTitled = (venue: string): boolean =>
  !/\sby\s/u.test(venue) &&
  (venueNames.has(venue.toLowerCase()) ||
    /^(?:IEEE|ACM|Journal|Transactions|Proceedings|Annals|International)\s/u.test(venue) ||
    venue
      .split(/\s+/u)
      .every(
        (word) =>
          !/^\p{Ll}{4,}/u.test(word) ||
          /^(?:arxiv|biorxiv|medrxiv|preprint|workshop|track|poster|oral|spotlight|findings|under|review|npj|highlight|with|transactions|intelligence|machine|medicine)/u.test(
            word,
          ),
      ));
