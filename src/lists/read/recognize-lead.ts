// What stands in front of the title without brackets: where and when it was published, `SAND 2021: Title`, or who wrote
// it and when, `Author et al, 2021. Title`.
import type { Habits } from "./habits.ts";
import { isPerson, looksLikeAuthors } from "./people.ts";
import { couldBeVenue, readPublication } from "./read-publication.ts";
import { addPublication, claim, isFree, type Running } from "./running.ts";

interface Lead {
  readonly venue: string | null;
  readonly year: number;
  readonly to: number;
  /** Whether the words alone say so; otherwise the other entries have to. */
  readonly sure: boolean;
}

const venueThenColon =
  /^[\s*_]*(\p{L}[\p{L}\p{N} .&/'-]{0,50}?[ ,'’]{1,2}(?:(?:19|20)\d\d|(?<=['’])\d\d))\s?[:：](?=\s+\S)/u;
const authorsThenYear =
  /^\s*(\p{Lu}[^\d\n:[\]()]{1,90}?),?\s+\(?((?:19|20)\d\d)[a-d]?\)?[.:,]\s+(?=[\p{L}\p{N}"“«*_])/u;
const surname = "\\p{Lu}[\\p{L}'’-]+";
/** `Sand and Gravel`, `van Sand & Gravel` */
const twoSurnames = new RegExp(
  `^(?:\\p{Ll}{2,3} )*${surname} (?:and|&) (?:\\p{Ll}{2,3} )*${surname}$`,
  "u",
);
const farthest = 160;

export function venueLeadOf(text: string): Lead | null {
  const match = venueThenColon.exec(text.slice(0, farthest));
  const publication = match === null ? null : readPublication(match[1] as string);
  if (match === null || publication?.venue == null || publication.year === null) return null;
  if (!couldBeVenue(publication)) return null;
  const { venue, year, known } = publication;
  return { venue, year, to: match[0].length, sure: known };
}

export function authorLeadOf(text: string): Lead | null {
  const match = authorsThenYear.exec(text.slice(0, farthest));
  if (match === null) return null;
  const people = (match[1] as string).replace(/[\s.,]+$/u, "");
  const sure =
    /^\p{Lu}[^:?!]* et al$/u.test(people) || twoSurnames.test(people) || looksLikeAuthors(people);
  if (!sure && !isPerson(people.split(/\s+/u))) return null;
  // `Nature, 2021.`
  if (readPublication(people)?.known === true) return null;
  return { venue: null, year: Number(match[2]), to: match[0].length, sure };
}

export function recognizeLead(running: Running, habits: Habits): void {
  const { text } = running.inline;
  const venue = venueLeadOf(text);
  const lead = venue ?? authorLeadOf(text);
  const usually = (venue === null ? habits.leadIsAuthors : habits.leadIsVenue) ?? 0;
  if (lead === null || (!lead.sure && usually < 0.5) || !isFree(running, 0, lead.to)) return;
  addPublication(running, { venue: lead.venue, year: lead.year, from: 0, to: lead.to });
  claim(running, 0, lead.to);
}
