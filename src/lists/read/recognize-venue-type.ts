// A venue set off by its type: fenced as code, in italics, in bold.
import { plain } from "./inline.ts";
import { isNameLike } from "./read-name.ts";
import { couldBeVenue, readPublication } from "./read-publication.ts";
import { readYear } from "./read-year.ts";
import { severalOf } from "./recognize-brackets.ts";
import { addPublication, claim, isFree, isLeading, type Running } from "./running.ts";
import { isFullName } from "./venue-case.ts";

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
    // `**Name:** Title`
    if (/[:：]$/u.test(content) && mark.kind === "strong" && isLeading(running, mark.from))
      continue;
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
        // The full name of a conference is long.
        (content.split(/\s+/u).length > 5 && !isFullName(content)) ||
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
