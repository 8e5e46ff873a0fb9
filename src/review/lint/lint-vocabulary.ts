// The linter's knowledge from outside the list, made from the vocabularies.
import { venueParser } from "../../lists/normalize/parse-venue.ts";
import type { VenueVocabulary } from "../../lists/normalize/vocabulary.ts";
import type { LinkPattern } from "./link-facts.ts";
import type { LintVocabulary } from "./list-context.ts";

export function lintVocabulary(
  venues: VenueVocabulary,
  linkPatterns: readonly LinkPattern[],
): LintVocabulary {
  const parse = venueParser(venues);
  const names = new Set(venues.venues.map(({ name }) => name));
  return {
    linkPatterns,
    isVenueName: (printed) => names.has(printed),
    canonicalVenue: (printed) => {
      const parsed = parse(printed);
      return parsed === null ? printed : `${parsed.venue}\n${parsed.track ?? ""}`.toLowerCase();
    },
  };
}
