// Brackets: a venue or date in front or behind, a name in parentheses in front.
import { couldBeVenue, isVenueName, readPublication } from "./read-publication.ts";
import { seldomTitle } from "./after-name.ts";
import { isLabelText } from "./find-links.ts";
import type { Habits } from "./habits.ts";
import { plain } from "./inline.ts";
import { isNameLike, isOddWord, splitNames } from "./read-name.ts";
import { addPublication, claim, isFree, isLast, isLeading, type Running } from "./running.ts";

const pairs = new Map([
  ["[", "]"],
  // Typed with two keyboards, a bracket is closed by one of the other width.
  ["(", ")）"],
  ["【", "】"],
  ["（", "）)"],
  ["{", "}"],
]);
const longest = 160;
/** A bracket that says of what kind an entry is. */
const tags =
  /^\W*(?:survey|surveys|review|dataset|datasets|benchmark|new|hot|oral|spotlight|poster|highlight|position|perspective|tutorial|todo|read|unread|must[- ]read|recommended)\W*$/iu;

/** Brackets of the text, outermost first, without those that hold brackets of their own kind unclosed. */
export function bracketsOf(text: string): { open: string; from: number; to: number }[] {
  const found: { open: string; from: number; to: number }[] = [];
  const stack: { open: string; at: number }[] = [];
  for (let index = 0; index < text.length; index++) {
    const unit = text[index] as string;
    if (pairs.has(unit)) stack.push({ open: unit, at: index });
    else {
      const top = stack.at(-1);
      if (top === undefined || pairs.get(top.open)?.includes(unit) !== true) continue;
      stack.pop();
      if (stack.length === 0 || index - (stack[0]?.at ?? 0) > longest)
        found.push({ open: top.open, from: top.at, to: index + 1 });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

export function recognizeBrackets(running: Running, habits: Habits): void {
  const { text } = running.inline;
  for (const { open, from, to } of bracketsOf(text)) {
    if (to - from > longest || !isFree(running, from, to)) continue;
    const round = open === "(" || open === "（";
    const content = plain(text.slice(from + 1, to - 1)).replace(/^[*_]+|[*_]+$/gu, "");
    if (content === "") {
      claim(running, from, to);
      continue;
    }
    if (inTextLink(running, from, to)) continue;
    // `IEEE(TNNLS)`: a part of the venue's name.
    if (round && isVenueName(/[A-Z]+$/u.exec(text.slice(Math.max(0, from - 12), from))?.[0] ?? ""))
      continue;
    const leading = isLeading(running, from);
    // A title whose link is still to come.
    if (leading && !round && isLast(running, to) && content.split(/\s+/u).length > 4) continue;
    if (leading && !/\p{L}/u.test(content) && readPublication(content)?.year == null) {
      claim(running, from, to);
      continue;
    }
    if (round && cites(running, habits, from, content)) {
      claim(running, from, to);
      continue;
    }
    if (round && isExpansion(text.slice(0, from), content)) continue;
    if (!leading && aside.test(content)) {
      claim(running, from, to);
      continue;
    }
    // `announced by Sand Lab (Dunes)`
    if (round && by.test(text.slice(Math.max(0, from - 60), from))) continue;
    const publication = readPublication(content);
    const certain = publication !== null && couldBeVenue(publication);
    if (
      certain &&
      (!round || publication.venue === null || publication.year !== null || publication.known)
    ) {
      // `(2)` and the like are no dates; a venue in the middle of a title would be odd.
      for (const part of severalOf(content)) addPublication(running, { ...part, from, to });
      claim(running, from, to);
    } else if (
      !leading &&
      !inside(running, from, to) &&
      isLast(running, to) &&
      (habits.behindIsVenue ?? 0) >= 0.5 &&
      publication?.venue != null &&
      /^\p{Lu}[^?!:]*$/u.test(publication.venue) &&
      publication.venue.split(/\s+/u).length <= 8 &&
      !tags.test(content) &&
      !isLabelText(content) &&
      running.publications.every(({ venue }) => venue === null)
    ) {
      // Where the other entries have their venue.
      addPublication(running, { venue: publication.venue, year: publication.year, from, to });
    } else if (!round && (isLabelText(content) || tags.test(content) || isField(text, from, to)))
      claim(running, from, to);
    else if (
      leading &&
      round &&
      (habits.bracketIsVenue ?? 0) >= 0.5 &&
      publication?.venue != null &&
      content.split(/\s+/u).length <= 8
    )
      addPublication(running, { venue: publication.venue, year: publication.year, from, to });
    else if (leading && round) {
      const { name, others } = splitNames(content);
      if (running.name !== null || name.text.split(/\s+/u).length > 6) continue;
      const start = text.indexOf(content, from);
      running.name = { value: name.text, from: start + name.from, to: start + name.to };
      for (const other of others)
        running.otherNames.push({
          value: other.name.text,
          relation: other.relation,
          from: start + other.name.from,
          to: start + other.name.to,
        });
      claim(running, from, to);
    } else if (leading && !round) {
      const usual = habits.bracketIsVenue ?? 0;
      if ((habits.brackets.get(content) ?? 0) >= fewestOfTopic && usual < 0.3) {
        // A topic that several entries share.
      } else if (habits.bracketIsVenue !== null && usual < 0.1) {
        const name = nameAmongNames(content);
        if (name !== null && running.name === null) {
          const start = text.indexOf(name, from);
          running.name = { value: name, from: start, to: start + name.length };
        }
      } else if (
        publication?.venue !== null &&
        publication !== null &&
        content.split(/\s+/u).length <= 8 &&
        (usual >= 0.3 || !isNameLike(content, "x")) &&
        running.publications.every(({ venue }) => venue === null)
      ) {
        addPublication(running, { venue: publication.venue, year: publication.year, from, to });
      } else if (running.name === null && usual < 0.3 && isNameLike(content, "x"))
        running.name = { value: content, from: from + 1, to: to - 1 };
      claim(running, from, to);
    }
  }
}

/** `Name - [R, C++] - what it is`: a bracket between two dashes is a field of its own. */
const isField = (text: string, from: number, to: number): boolean =>
  /[\p{L}\p{N})\]]\s+[-–—]\s*$/u.test(text.slice(Math.max(0, from - 12), from)) &&
  /^\s*[-–—]\s/u.test(text.slice(to, to + 4));

/**
 * `[Name](…) - does so and so (Author et al. 2016)`, `as by Author et al. (2016)`: a sentence behind a linked name
 * cites the work of others.
 */
const cites = (running: Running, habits: Habits, from: number, content: string): boolean => {
  const { text } = running.inline;
  const before = text.slice(Math.max(0, from - 20), from);
  if (!/\bet al\b/u.test(content) && !/\bet al\.?,?\s*$/u.test(before)) return false;
  const name = running.links.find((link) => !link.isLabel);
  if (name === undefined || name.to > from || !isLeading(running, name.from)) return false;
  const said = /^\W*\s[-–—]\s+(.*)$/su.exec(text.slice(name.to, from))?.[1] ?? "";
  const words = said.split(/\s+/u).filter((word) => /\p{L}{2}/u.test(word));
  const low = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return (
    words.length >= 3 && (low >= words.length / 3 || (habits.behindNameIsTitle ?? 1) <= seldomTitle)
  );
};

/** In what a work is written, or how it was received: said behind a title, not part of it. */
const aside =
  /^(?:(?:c\+\+|c#|python ?\d?|matlab|java(?:script)?|julia|pytorch|tensorflow|tf ?\d?|keras|jax|caffe2?|mxnet|theano|chainer)(?:\s*[,;/&+]\s*|$)){1,4}$|^(?:best (?:student |demo )?paper(?: award)?|oral|spotlight|poster|highlight)\W?$/iu;

const by = /\bby\s+\p{Lu}[^\s.,;]*(?:\s+(?:\p{Lu}[^\s.,;]*|and|&)){0,4}\s*$/u;

/** `SAND (Simple Analysis of New Dunes)`: the words of which the one before it is made. */
const isExpansion = (before: string, content: string): boolean => {
  const short = /([\p{Lu}\d]{3,9})\s*$/u.exec(before)?.[1];
  if (short === undefined) return false;
  let at = 0;
  for (const word of content.split(/[\s-]+/u))
    if (at < short.length && word[0]?.toUpperCase() === short[at]) at++;
  return at === short.length;
};

/** So many entries share a topic. */
const fewestOfTopic = 4;

/** A bracket's name where brackets hold names: any words but ordinary ones, without the size behind. */
function nameAmongNames(content: string): string | null {
  const bare = content.replace(/(?:\s*[,;]\s*\d[\d.]*\s?[BMK]\+?)+$/u, "");
  const words = bare.split(/\s+/u);
  return words.length <= 6 && (/^[\p{Lu}\d]/u.test(bare) || words.some(isOddWord)) ? bare : null;
}

/** What stands between two publications, and whether both have to say their year for it. */
const separators: readonly (readonly [RegExp, boolean])[] = [
  [/\s*(?:[;|]|\/(?=\s*[A-Z])|\s&\s|(?<=\d),(?=\s*[A-Z][A-Za-z]+\W*\d{2}))\s*/u, true],
  [/\s*;\s*/u, false],
];

/** In the middle of set-off text. */
const inside = (running: Running, from: number, to: number): boolean =>
  running.inline.marks.some(
    (mark) => mark.kind !== "code" && mark.kind !== "image" && mark.from < from && mark.to >= to,
  );

function inTextLink(running: Running, from: number, to: number): boolean {
  return running.links.some((link) => !link.isLabel && link.from < from && link.to > to);
}

/** `ICLR 2023; TPAMI 2024` is two publications, and so is `arXiv; TPAMI`. */
export function severalOf(content: string): { venue: string | null; year: number | null }[] {
  for (const [between, dated] of separators) {
    const pieces = content.split(between);
    if (pieces.length < 2) continue;
    const parts = pieces.map((piece) => readPublication(piece));
    if (parts.every((part) => part?.venue != null && part.known && (!dated || part.year !== null)))
      return parts.map((part) => ({ venue: part?.venue ?? null, year: part?.year ?? null }));
  }
  const whole = readPublication(content);
  return whole === null ? [] : [{ venue: whole.venue, year: whole.year }];
}
