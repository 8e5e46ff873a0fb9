// Headings that say where the works below them were published: `## CVPR 2023`, or `### CVPR` below `## 2023`. Below
// years one heading that no word list knows is a venue where most of its neighbours are.
import { isHost } from "./host-label.ts";
import { isVenueName, readPublication } from "./read-publication.ts";
import { rankWords } from "./venue-words.ts";

export interface Titled<Block> {
  readonly block: Block;
  readonly level: number;
  readonly text: string;
}

const longest = 90;
const mostWords = 6;

/** A heading that is a year and no more. */
const isYear = (text: string): boolean => /^\W*(?:19|20)\d\d\W*$/u.test(text);

/** Words of where works appear in general. */
const general =
  /^(?:preprints?|conferences?|journals?|workshops?|proceedings|transactions|magazines?|letters|archives?|blog\s?posts?|(?:ph\.?d\.? )?(?:thesis|theses|dissertations?)|(?:technical|tech) reports?|under review|access|patterns|nature|science|cells?)$/iu;

/** The venue of each heading that says one. */
export function venueHeadings<Block>(
  headings: readonly Titled<Block>[],
): ReadonlyMap<Block, string> {
  const venues = new Map<Block, string>();
  /** Headings right below a year, by it. */
  const below = new Map<Block, Titled<Block>[]>();
  const open: Titled<Block>[] = [];
  for (const heading of headings) {
    while (open.length > 0 && (open.at(-1) as Titled<Block>).level >= heading.level) open.pop();
    const above = open.at(-1);
    open.push(heading);
    if (heading.text.length > longest) continue;
    if (above !== undefined && isYear(above.text)) {
      const siblings = below.get(above.block);
      if (siblings === undefined) below.set(above.block, [heading]);
      else siblings.push(heading);
    } else if (/\d\d/u.test(heading.text)) {
      const found = readPublication(withoutNote(heading.text));
      if (found?.year != null && isVenue(found.venue)) venues.set(heading.block, found.venue);
    }
  }
  const all = [...below.values()].flat();
  const sure = all.filter(
    ({ text }) => isVenue(withoutNote(text)) || isVenueName(noteOf(text)),
  ).length;
  const usual = sure > all.length / 2;
  for (const { block, text } of all) {
    const venue = withoutNote(text);
    if (isVenue(venue) || (usual && couldBe(venue))) venues.set(block, venue);
  }
  return venues;
}

/** `TDSC (Transactions on Dependable Sand)` */
const note = /\s*[(（]([^()（）]*)[)）]\s*$/u;
const withoutNote = (text: string): string => text.replace(note, "").trim();
const noteOf = (text: string): string => note.exec(text)?.[1] ?? "";

const isVenue = (venue: string | null): venue is string =>
  venue !== null && couldBe(venue) && isVenueName(venue);

const couldBe = (venue: string): boolean =>
  /^\p{Lu}[^?!:]*$/u.test(venue.replace(/^arxiv/u, "ArXiv")) &&
  venue.split(/\s+/u).length <= mostWords &&
  !venue.split(/\s+/u).every((word) => rankWords.has(word.toLowerCase())) &&
  !general.test(venue) &&
  !isHost(venue);
