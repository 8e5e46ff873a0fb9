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
  return {
    linkPatterns,
    canonicalVenue: (printed) => {
      const parsed = parse(printed);
      return parsed === null ? printed : `${parsed.venue}\n${parsed.track ?? ""}`.toLowerCase();
    },
  };
}
