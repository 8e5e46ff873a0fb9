// A venue set off by its type: fenced as code, in italics, in bold; and one that ends the text after a comma,
// a full stop or `in`.
import {
  couldBeVenue,
  isSeries,
  isVenueName,
  type Publication,
  readPublication,
} from "./read-publication.ts";
import { plain } from "./inline.ts";
import { behindAuthors, isPerson } from "./people.ts";
import { isJournalLike } from "./recognize-authors.ts";
import { isNameLike } from "./read-name.ts";
import { readYear } from "./read-year.ts";
import { severalOf } from "./recognize-brackets.ts";
import { venueNames } from "./venue-words.ts";
import { addPublication, claim, isFree, isLeading, type Running } from "./running.ts";

export function recognizeCode(running: Running): void {
  for (const mark of running.inline.marks) {
    if (mark.kind !== "code" || !isFree(running, mark.from, mark.to)) continue;
    const content = plain(running.inline.text.slice(mark.from, mark.to));
    const publication = readPublication(content);
    if (
      running.name === null &&
      publication?.known !== true &&
      isLeading(running, mark.from) &&
      isNameLike(content, "x") &&
      /^\s*[:|–—-]\s*\S/u.test(running.inline.text.slice(mark.to, mark.to + 12))
    ) {
      running.name = { value: content, from: mark.from, to: mark.to };
      claim(running, mark.from, mark.to);
    } else if (publication !== null && couldBeVenue(publication))
      for (const part of severalOf(content))
        addPublication(running, { ...part, from: mark.from, to: mark.to });
  }
}

const leadIn =
  /(?:^|[\s,.;(])(?:(?:(?:under review|accepted|published|to appear|appeared|presented)\s+)?(?:in|at|by|to|on|@)|in)\s*$/iu;

export function recognizeType(running: Running): void {
  const { text, marks } = running.inline;
  for (const mark of marks) {
    if (mark.kind !== "emphasis" && mark.kind !== "strong") continue;
    if (!isFree(running, mark.from, mark.to)) continue;
    const content = plain(text.slice(mark.from, mark.to));
    if (content.split(/\s+/u).length > 12 || /[:?!]\s/u.test(content)) continue;
    const publication = readPublication(content);
    if (publication === null) continue;
    // `*Journal of Sand*, 2020`: the year behind makes a venue of what is none by its words.
    const dated =
      publication.venue !== null &&
      mark.kind === "emphasis" &&
      /^[\s,]*\(?(?:19|20)\d\d\b/u.test(text.slice(mark.to, mark.to + 10)) &&
      couldBeVenue({ ...publication, year: 2000 }) &&
      !/\bet al\b|,/u.test(content);
    // `*Topics in sand, April 2020*`: set off behind the title, with its date inside.
    const inside =
      publication.venue !== null &&
      publication.year !== null &&
      mark.kind === "emphasis" &&
      !isLeading(running, mark.from) &&
      /^\p{Lu}/u.test(content) &&
      /(?:19|20)\d\d\W*$/u.test(content);
    if (!dated && !inside && !couldBeVenue(publication)) continue;
    // The year, and `in` before it, may stand outside the type.
    let { from, to } = mark;
    const lead = leadIn.exec(text.slice(Math.max(0, from - 32), from));
    const follow = /^[\s,]*(?:\(?['’]?\d{2,4}\)?)(?!\w)/u.exec(text.slice(to, to + 16));
    let { year } = publication;
    if (year === null && follow !== null) {
      const found =
        readYear(follow[0]) ?? readYear(`${publication.venue ?? ""} ${follow[0].trim()}`);
      if (found !== null) {
        year = found.year;
        to += follow[0].length;
      }
    }
    if (publication.venue !== null && year === null && lead === null) {
      if (
        content.split(/\s+/u).length > 5 ||
        running.publications.some(({ venue }) => venue !== null)
      )
        continue;
      // A venue's word alone in italics within a title is no venue.
      const ahead = text.slice(to).trimStart();
      if (
        mark.kind === "emphasis"
          ? /^\p{Ll}/u.test(ahead)
          : /^[:\p{L}]/u.test(ahead) && !isLeading(running, mark.from)
      )
        continue;
      if (/^[:：]/u.test(ahead)) continue;
    }
    if (lead !== null) from -= lead[0].length;
    addPublication(running, { venue: publication.venue, year, from, to });
  }
}

const joint = /[.,;|•·–—-]["”]?\s+|\n|\u2028|\s[–—|-]\s|\s\|\s|\bin\s+(?=[A-Z])|@\s*/gu;

interface Tail {
  readonly publication: Publication;
  readonly at: number;
  readonly from: number;
  readonly joint: string;
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
  const acronym = /^\p{Lu}[\p{Lu}\d&/-]{2,9}$/u.test(content);
  const apart = /[|\n\u2028"”]/u.test(last[0]) && isJournalLike(content);
  const known = publication.known && content.split(/\s+/u).length <= 9;
  if (!acronym && !known && !(apart && couldBeVenue({ ...publication, year: dated.year })))
    return null;
  if (insideLink(running, from, to) || crossesType(running, from, to)) return null;
  return { publication, at: begin + last.index, from, joint: last[0] };
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
  recognizeWholeLines(running);
  recognizeField(running);
  recognizeNumber(running);
  recognizeLastYear(running);
}

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

/** `A Title 2023. [paper]`: a year that ends the text without any sign before it, when no other is stated. */
function recognizeLastYear(running: Running): void {
  if (running.publications.some(({ year }) => year !== null)) return;
  const { text } = running.inline;
  const match =
    /(?<=\S\s+\S+\s+\S+\s)(?<!\b(?:from|in|since|of|until|by|to|before|after)\s)(?:19[89]|20[0-4])\d(?=\.?\s*$)/iu.exec(
      text.slice(0, endOfFree(running)),
    );
  if (match === null || !isFree(running, match.index, match.index + 4)) return;
  if (insideLink(running, match.index, match.index + 4)) return;
  const marked = running.inline.marks.some(
    (mark) => mark.from < match.index && mark.to > match.index && mark.kind !== "code",
  );
  if (marked) return;
  addPublication(running, {
    venue: null,
    year: Number(match[0]),
    from: match.index,
    to: match.index + 4,
  });
}

/** Where the first stretch of running text ends that is followed by a label. */
function endOfFree(running: Running): number {
  const label = running.links.find(
    (link) => link.isLabel && link.outerFrom > 0 && !isLeading(running, link.outerFrom),
  );
  return label?.outerFrom ?? running.inline.text.length;
}

/** A line, or a text between claimed parts, that is nothing but a venue. */
function recognizeWholeLines(running: Running): void {
  const { text } = running.inline;
  const edges = new Set<number>();
  for (const link of running.links) if (!link.isLabel) edges.add(link.from).add(link.to);
  for (const mark of running.inline.marks)
    if (mark.kind === "strong" || mark.kind === "emphasis") edges.add(mark.from).add(mark.to);
  let from = 0;
  for (let index = 0; index <= text.length; index++) {
    const edge = edges.has(index);
    const stop =
      edge ||
      index === text.length ||
      running.claimed[index] === 1 ||
      text[index] === "\n" ||
      text[index] === "\u2028";
    if (!stop) continue;
    const content = plain(text.slice(from, index));
    if (
      content !== "" &&
      content.split(/\s+/u).length <= mostWords(content) &&
      !/[:?!]\s/u.test(content) &&
      !isPersonFirst(content)
    ) {
      const publication = readPublication(content);
      if (
        publication !== null &&
        couldBeVenue(publication) &&
        (publication.venue === null || isTitled(publication.venue)) &&
        (publication.year !== null ||
          (publication.known && content.split(/\s+/u).length <= 3 && from > 0)) &&
        !insideLink(running, from, index) &&
        !wholeStrong(running, from, index) &&
        saysMore(running, from, index)
      )
        addPublication(running, {
          venue: publication.venue,
          year: publication.year,
          from,
          to: index,
        });
    }
    from = edge && running.claimed[index] !== 1 ? index : index + 1;
  }
}

/** `Ada Calm, Bo Rock, Sandbank 2021` */
const isPersonFirst = (content: string): boolean => {
  const comma = content.indexOf(", ");
  const words = comma < 0 ? [] : content.slice(0, comma).split(/\s+/u);
  return words.length > 1 && isPerson(words) && !isVenueName(content.slice(0, comma));
};

/** The full name of a conference is long. */
const mostWords = (content: string): number =>
  /^(?:in\s+)?(?:the\s+)?(?:(?:19|20)\d\d\s+)?(?:proceedings|proc\.|ieee|acm|international|annual|conference|workshop|transactions|journal)\s/iu.test(
    content,
  )
    ? 20
    : 10;

/** `Name  2020-6 | open | 3 GB`: the date of a field, when no other is stated. */
function recognizeField(running: Running): void {
  if (running.publications.some(({ year }) => year !== null)) return;
  const { text } = running.inline;
  const match = /(?<=\S\s+)((?:19[89]|20[0-4])\d)(?:[-./]\d{1,2}){0,2}(?=\s*\|)/u.exec(
    text.slice(0, 200),
  );
  if (match === null || !isFree(running, match.index, match.index + match[0].length)) return;
  const to = match.index + match[0].length;
  if (insideLink(running, match.index, to)) return;
  addPublication(running, { venue: null, year: Number(match[1]), from: match.index, to });
}

const arxiv = /,?\s*\b(arXiv)(?:\s+preprint)?(?:\s+arXiv)?\s*[:：]\s*\d{4}\.\d{4,5}(?:v\d+)?,?/giu;

/** `arXiv:2301.12345` in running text says where, when nothing else does. */
function recognizeNumber(running: Running): void {
  for (const match of running.inline.text.matchAll(arxiv)) {
    const to = match.index + match[0].length;
    if (!isFree(running, match.index, to)) continue;
    const marked = running.links.some(
      (link) => !link.isLabel && link.from < to && link.to > match.index,
    );
    if (marked) continue;
    if (running.publications.some(({ venue }) => venue !== null)) claim(running, match.index, to);
    else addPublication(running, { venue: match[1] as string, year: null, from: match.index, to });
  }
}

/** Whether something is left for a title. */
function saysMore(running: Running, from: number, to: number): boolean {
  const { text } = running.inline;
  for (let index = 0; index < text.length; index++)
    if (index === from) index = to;
    else if (running.claimed[index] === 0 && /\p{L}/u.test(text[index] as string)) return true;
  return running.title !== null || running.name !== null;
}

const wholeStrong = (running: Running, from: number, to: number): boolean =>
  running.inline.marks.some(
    (mark) => mark.kind === "strong" && mark.from <= from + 2 && mark.to >= to - 2 && from === 0,
  );

/** Without a year beside it only an acronym counts, and only where no venue was found. */
const isDistinct = (running: Running, venue: string): boolean =>
  running.publications.every((found) => found.venue === null) &&
  /\p{Lu}\S*\p{Lu}|rxiv|^preprint$|^\p{Lu}\S*(?:\s(?:of|on|in|and|&|for|the))*\s\p{Lu}/iu.test(
    venue,
  ) &&
  /\p{Lu}\S*\p{Lu}|[Rr][Xx]iv|^preprint$|\s/u.test(venue.replace(/^P/u, "p"));

/** No ordinary words in lower case but the small ones of a venue. */
const isTitled = (venue: string): boolean =>
  venueNames.has(venue.toLowerCase()) ||
  /^(?:IEEE|ACM|Journal|Transactions|Proceedings|Annals|International)\s/u.test(venue) ||
  venue
    .split(/\s+/u)
    .every(
      (word) =>
        !/^\p{Ll}{4,}/u.test(word) ||
        /^(?:arxiv|biorxiv|medrxiv|preprint|workshop|track|poster|oral|spotlight|findings|under|review|npj|highlight|with|transactions|intelligence|machine|medicine)/u.test(
          word,
        ),
    );

/** Whether set-off text begins or ends inside: authors in italics and the venue behind are two things. */
const crossesType = (running: Running, from: number, to: number): boolean =>
  running.inline.marks.some(
    (mark) =>
      (mark.kind === "emphasis" || mark.kind === "strong") &&
      ((mark.from < from && mark.to > from && mark.to < to) ||
        (mark.from > from && mark.from < to && mark.to > to)),
  );

const insideLink = (running: Running, from: number, to: number): boolean =>
  running.links.some((link) => !link.isLabel && link.from < to && link.to > from);

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
