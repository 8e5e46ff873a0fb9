// A citation where a title could stand: `Doe et al. 2024`, with the venue in a bracket before it.
import { plain } from "./inline.ts";
import { couldBeVenue } from "./read-publication.ts";

/** Longer texts say more than who wrote a work and when. */
const longest = 120;

const ending = /\bet al\b\.?,?\s*\(?(?:(?:19|20)\d\d[a-z]?)?\)?\W*$/u;
const bracket = /^[^\p{L}\p{N}(（]*[(（]([^()（）]{2,40})[)）]\s*/u;

export const isCitation = (text: string): boolean => text.length <= longest && ending.test(text);

/** Who and when without the bracket, and what both say; for cells of a column that mostly holds citations. */
export function readCitation(text: string): {
  readonly text: string;
  readonly venue: string | null;
  readonly year: number | null;
} {
  const front = bracket.exec(text);
  const inner = front?.[1] ?? "";
  const venue =
    /^\p{Lu}/u.test(inner) && couldBeVenue({ venue: inner, year: 0, known: false }) ? inner : null;
  const year = /\b(?:19|20)\d\d(?=[a-z]?\b)/u.exec(text)?.[0];
  return {
    text: plain(text.slice(front?.[0].length ?? 0)).replace(/^[^\p{L}\p{N}]+/u, ""),
    venue,
    year: year === undefined ? null : Number(year),
  };
}
