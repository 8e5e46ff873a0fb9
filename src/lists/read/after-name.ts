// Whether what stands behind a name is its title, or says what the work is.
import type { Chunk } from "./chunks-of.ts";
import { looksLikeAuthors } from "./people.ts";
import type { Running } from "./running.ts";

/** Where nearly all other entries say what the work is, a text in title case does so too. */
export const seldomTitle = 0.15;

/** What stands behind a linked name and a dash, behind a field in brackets: whether it is in title case. */
export function saidBehind(behind: string): boolean | null {
  const text = /^\s*[-–—]\s+(?:\[[^\][]*\]\s*[-–—]\s+)?(.*)$/su.exec(behind)?.[1] ?? "";
  return text.split(/\s+/u).length < 3 ? null : titleCase(text) >= 0.8;
}

/** Whether a date stands between a link and what follows it. */
const isDated = (gap: string, next: Chunk): boolean =>
  /\b(?:19|20)\d\d/u.test(gap.slice(0, Math.max(0, gap.lastIndexOf(next.text))));

/** `[Few words, whatever](…), 2019 Title, Venue`: what is published behind the date is the title, the link no more. */
export const isTitledBehind = (gap: string, link: Chunk, next: Chunk, running: Running): boolean =>
  link.words <= 5 &&
  next.words >= 3 &&
  !looksLikeAuthors(next.text) &&
  isDated(gap, next) &&
  running.publications.some(({ venue }) => venue !== null);

/** After a linked name a colon brings the title; after a dash a text in title case may be one, a sentence is not. */
export function isTitleAfterName(
  gap: string,
  next: Chunk,
  running: Running,
  usually: number | null,
): boolean {
  if (next.words < 3 || /^\W*(?:\p{L}+ed|made|built|written) by\s/iu.test(next.text)) return false;
  const published = running.publications.some(({ venue }) => venue !== null);
  // `[Name](…), 2019. Title`, `[Name](…), 2019 Title`
  if (
    isDated(gap, next) &&
    (published || /^[.,:]\s/u.test(next.text) || /^[\p{Lu}\d].*[^.]$/su.test(next.text))
  )
    return true;
  if (/^[:：]/u.test(gap))
    return published || !/[.]\s*$/u.test(next.text) || titleCase(next.text) >= 0.5;
  if (usually !== null && usually <= seldomTitle) return false;
  const long = next.text.split(/\s+/u).filter((word) => /\p{L}{4,}/u.test(word)).length;
  return titleCase(next.text) >= 0.8 && long >= 3 && !/\p{L}[.]\s*\p{Lu}/u.test(next.text);
}

/** A sentence on a line of its own below the name says what the work is. */
export const isDescription = (
  running: Running,
  from: number,
  { text, to, from: at }: Chunk,
  usually: number | null,
): boolean => {
  const source = running.inline.text;
  const gap = source.slice(from, at);
  // `**Name** - what it is.`
  if (/^\W*\s[-–—]+\s*$/u.test(gap.slice(gap.search(/\s[-–—]/u))) || /^\s*[-–—]\s/u.test(text))
    return (
      ((usually !== null && usually <= seldomTitle) ||
        (/^\W*[\p{Ll}\d]|[.]\s*$/u.test(source.slice(at, to)) && titleCase(text) < 0.5)) &&
      running.publications.every(({ venue }) => venue === null)
    );
  return (
    gap.includes("\n") &&
    /[.]\s*$/u.test(source.slice(at, to)) &&
    titleCase(text) <= 0.5 &&
    /\b(?:is|are|was|were|has|have|contains?|provides?|consists?|includes?|holds?|offers?|comprises?)\b/u.test(
      text,
    )
  );
};

/** Share of the longer words that begin with a capital. */
export function titleCase(text: string): number {
  const words = text.split(/\s+/u).filter((word) => /\p{L}{4,}/u.test(word));
  return words.length === 0
    ? 0
    : words.filter((word) => /^\W*\p{Lu}/u.test(word)).length / words.length;
}
