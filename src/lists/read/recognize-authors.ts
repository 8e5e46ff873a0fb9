// Authors in italics with the venue behind them, `*A. Author et al. arXiv.*`: the people are no part of a title, and
// what stands behind them is where the work was published.
import type { Habits } from "./habits.ts";
import { behindAuthors, isPerson, looksLikeAuthors, withoutStops } from "./people.ts";
import { plain } from "./inline.ts";
import { couldBeVenue, readPublication } from "./read-publication.ts";
import { addPublication, claim, isFree, type Running } from "./running.ts";

/** What may stand in front of a name in italics. */
const bracketed = /\[[^\][]*\]|\([^()]*\)/gu;

/** From this share on a list's italics behind the titles are who wrote the works. */
const usual = 0.6;

export function recognizeAuthors(running: Running, habits: Habits): void {
  const { text, marks } = running.inline;
  const usually = (habits.italicsAreAuthors ?? 0) >= usual;
  for (const mark of marks) {
    if (mark.kind !== "emphasis" || !isFree(running, mark.from, mark.to)) continue;
    if (!/\p{L}/u.test(text.slice(0, mark.from).replace(bracketed, ""))) continue;
    const content = text.slice(mark.from, mark.to);
    const behind =
      behindAuthors(content.trimEnd()) || (usually ? behindPerson(content.trimEnd()) : 0);
    if (behind === 0) {
      const people = withoutStops(plain(content));
      const before = text
        .slice(0, mark.from)
        .split(/[\n\u2028]|[.?!]\s/u)
        .at(-1) as string;
      const listed = looksLikeAuthors(plain(before).replace(/[\s.,]+$/u, ""));
      const dated = /^[\s,]*\(?(?:19|20)\d\d/u.test(text.slice(mark.to, mark.to + 8));
      if (
        looksLikeAuthors(people) ||
        (isOnePerson(people) && !listed && !dated) ||
        (usually && isTeam(people))
      )
        claim(running, mark.from, mark.to);
      continue;
    }
    const rest = plain(content.slice(behind));
    const publication = rest === "" ? null : readPublication(rest);
    if (publication !== null && (couldBeVenue(publication) || isJournalLike(rest)))
      addPublication(running, {
        venue: publication.venue,
        year: publication.year,
        from: mark.from + behind,
        to: mark.to,
      });
    claim(running, mark.from, mark.to);
  }
}

/** `Malik Sage. Herbcare.`: one author, and a journal that no word list knows. */
function behindPerson(text: string): number {
  const match = /^([^.]{4,40})\.\s+(?=\p{Lu})/u.exec(text);
  return match !== null &&
    isOnePerson(match[1] as string) &&
    isJournalLike(text.slice(match[0].length))
    ? match[0].length
    : 0;
}

/** Where people usually stand, a few words that are no venue are a team. */
const isTeam = (text: string): boolean =>
  text.split(/\s+/u).length <= 4 && !/[:?!]/u.test(text) && readPublication(text)?.known !== true;

const isOnePerson = (text: string): boolean => {
  const words = text.split(/\s+/u);
  return (
    (words.length === 2 || words.length === 3) &&
    isPerson(words) &&
    readPublication(text)?.known !== true
  );
};

/** A journal that no word list knows: a few words in title case. */
export const isJournalLike = (text: string): boolean => {
  const words = withoutStops(text).split(/\s+/u);
  return (
    words.length <= 7 &&
    !/[:?!]/u.test(text) &&
    words.every(
      (word) => /^[\p{Lu}\d(&]/u.test(word) || /^(?:of|on|in|for|and|the|with)$/u.test(word),
    )
  );
};
