// A venue that ends the text behind a comma, a full stop, a quote or `in`.
import { plain } from "./inline.ts";
import { behindAuthors } from "./people.ts";
import {
  couldBeVenue,
  isSeries,
  isVenueName,
  type Publication,
  readPublication,
} from "./read-publication.ts";
import { isJournalLike } from "./recognize-authors.ts";
import { addPublication, insideLink, type Running } from "./running.ts";
import { isTitled, mostWords } from "./venue-case.ts";

const joint = /[.,;|•·–—-]["”]?\s+|\n|\u2028|\s[–—|-]\s|\s\|\s|\bin\s+(?=[A-Z])|@\s*/gu;

interface Tail {
  readonly publication: Publication;
  readonly at: number;
  readonly from: number;
  readonly joint: string;
}

/** The last pieces of the text between its separators, when they name a venue. */
export function recognizeTail(running: Running): void {
  const { text } = running.inline;
  const ends = freeEnds(running);
  for (const end of ends) {
    let to = end;
    for (let round = 0; round < 4; round++) {
      while (
        to > 0 &&
        (running.claimed[to - 1] === 1 || /[\s.,;|)\]*_–—-]/u.test(text[to - 1] as string))
      ) {
        if (running.claimed[to - 1] === 1) break;
        to--;
      }
      const begin = Math.max(lastClaimed(running, to), to - 140, 0);
      const window = text.slice(begin, to);
      const joints = [...window.matchAll(joint)];
      // The shortest tail that names a venue; a year alone only where none does.
      let best: Tail | null = null;
      for (const match of joints.slice(-5).toReversed()) {
        const from = begin + match.index + match[0].length;
        const slice = text.slice(from, to);
        if (/[\n\u2028“”"]/u.test(slice)) break;
        const content = plain(slice);
        const publication = readPublication(content);
        if (publication === null || content.split(/\s+/u).length > mostWords(content)) continue;
        if (!endsInVenue(running, publication, content)) continue;
        if (isTitleWord(publication, content, match[0]) && !isSaid(text, begin + match.index))
          continue;
        if (insideLink(running, from, to) || crossesType(running, from, to)) continue;
        if (best !== null && isSeries(content)) {
          best = { publication, at: begin + match.index, from, joint: match[0] };
          break;
        }
        if (best !== null && (best.publication.venue !== null || publication.venue === null)) {
          // `IEEE Trans. Med. Imaging`: an abbreviation in front belongs to it.
          const added = text.slice(from, best.from);
          if (!isAbbreviation(added, best.publication.venue)) break;
        }
        best = { publication, at: begin + match.index, from, joint: match[0] };
      }
      best ??= beforeYear(running, begin, joints.at(-1), to);
      best ??= beforeYear(
        running,
        begin,
        joints.findLast(([sign]) => !sign.startsWith("in")),
        to,
      );
      const taken = best !== null;
      if (best !== null) {
        const { venue, year } = best.publication;
        addPublication(running, {
          venue,
          year,
          from: best.at + (/^[.?!]/u.test(best.joint) ? 1 : 0),
          to,
        });
        to = best.at;
      }
      if (!taken) break;
    }
  }
}

/** `Title | GRAVELW | 2020`: what stands before a year that was just found may be a venue that no word list knows. */
function beforeYear(
  running: Running,
  begin: number,
  last: RegExpExecArray | undefined,
  to: number,
): Tail | null {
  const dated = running.publications.at(-1);
  if (last === undefined || dated === undefined || dated.venue !== null || dated.from < to - 1)
    return null;
  const from = begin + last.index + last[0].length;
  const content = plain(running.inline.text.slice(from, to));
  if (/[\n\u2028]/u.test(last[0]) && from >= to) return null;
  const publication = readPublication(content);
  if (publication?.venue == null || publication.year !== null) return null;
  const said = !last[0].startsWith("in") || isSaid(running.inline.text, begin + last.index);
  const acronym = said && /^\p{Lu}[\p{Lu}\d&/-]{2,9}$/u.test(content);
  const apart = /[|\n\u2028"”]/u.test(last[0]) && isJournalLike(content);
  const known = publication.known && content.split(/\s+/u).length <= 9;
  if (!acronym && !known && !(apart && couldBeVenue({ ...publication, year: dated.year })))
    return null;
  if (insideLink(running, from, to) || crossesType(running, from, to)) return null;
  return { publication, at: begin + last.index, from, joint: last[0] };
}

/** `Segmenting knees in MRI, 2019`: what a title ends in is no venue, `published in GRAVELW` is one. */
const isSaid = (text: string, at: number): boolean =>
  /(?:^|[.,;|]\s*|\b(?:published|accepted|presented|appeared|appear)\s+)$/u.test(
    text.slice(Math.max(0, at - 24), at),
  );

/** Behind `in`: an acronym apart from the year, or, without one, a journal that is called as its field is. */
const isTitleWord = ({ venue, year, known }: Publication, content: string, sign: string): boolean =>
  sign.startsWith("in") &&
  (year === null
    ? !/\p{Lu}\S*\p{Lu}|[Rr]xiv|\./u.test(venue ?? "")
    : !known && /^\p{Lu}[\p{Lu}\d]+[.,]\s/u.test(content));

/** One word cut short, in front of a venue on the same line that it begins or that is cut short itself. */
const isAbbreviation = (added: string, venue: string | null): boolean =>
  /^(?:\p{Lu}{2,}\s)?\p{Lu}\p{L}{0,7}\.\s*$/u.test(added) &&
  !/[\n\u2028]/u.test(added) &&
  (isVenueName(added.trim()) || /\p{L}{3}\./u.test(venue ?? ""));

/** Whether a last piece of text is a date, or a venue by its words. */
function endsInVenue(
  running: Running,
  { venue, year, known }: Publication,
  content: string,
): boolean {
  if (venue === null) return year !== null && /^\W*(?:\p{L}{3,9}\.?\W*)?[\d\W]*$/u.test(content);
  const said = content.replace(/\([^()]*\)/gu, " ");
  if (!known && year !== null && isShortVenue(venue)) return true;
  if (!known || /[:?!]|\bet al\b/u.test(said) || !isTitled(venue)) return false;
  if (behindAuthors(content) > 0) return false;
  return year !== null || (content.split(/\s+/u).length <= 4 && isDistinct(running, venue));
}

/** `GRAVELW`, `Mol Sand Grav`: an acronym, or words cut short. */
const isShortVenue = (venue: string): boolean =>
  /^\p{Lu}[\p{Lu}\d]{2,7}$/u.test(venue) ||
  (/^\p{Lu}\p{Ll}{1,6}(?:\s\p{Lu}\p{Ll}{1,6}){2,3}$/u.test(venue) &&
    venue.split(" ").filter((word) => word.length <= 4).length >= 2);

/** Without a year beside it only an acronym counts, and only where no venue was found. */
const isDistinct = (running: Running, venue: string): boolean =>
  running.publications.every((found) => found.venue === null) &&
  /\p{Lu}\S*\p{Lu}|rxiv|^preprint$|^\p{Lu}\S*(?:\s(?:of|on|in|and|&|for|the))*\s\p{Lu}/iu.test(
    venue,
  ) &&
  /\p{Lu}\S*\p{Lu}|[Rr][Xx]iv|^preprint$|\s/u.test(venue.replace(/^P/u, "p"));

/** Whether set-off text begins or ends inside: authors in italics and the venue behind are two things. */
const crossesType = (running: Running, from: number, to: number): boolean =>
  running.inline.marks.some(
    (mark) =>
      (mark.kind === "emphasis" || mark.kind === "strong") &&
      ((mark.from < from && mark.to > from && mark.to < to) ||
        (mark.from > from && mark.from < to && mark.to > to)),
  );

function lastClaimed(running: Running, to: number): number {
  return to === 0 ? 0 : running.claimed.lastIndexOf(1, to - 1) + 1;
}

/** Ends of the free stretches of text. */
function freeEnds(running: Running): number[] {
  const ends: number[] = [];
  const { claimed } = running;
  const { text } = running.inline;
  for (let index = 0; index < text.length; index++)
    if (
      claimed[index] === 0 &&
      (index + 1 === text.length || claimed[index + 1] === 1 || text[index + 1] === "\n")
    )
      ends.push(index + 1);
  return ends.slice(0, 40);
}
