// The working state of reading one entry's running text: recognizers claim what they understood, and what nobody
// claims is left for the title.
import type { InlineLink } from "./find-links.ts";
import type { Inline } from "./inline.ts";
import type { OtherName } from "./read-entry.ts";

/** A value and the part of the running text that says it. */
export interface Found<Value> {
  readonly value: Value;
  readonly from: number;
  readonly to: number;
}

export interface FoundPublication {
  readonly venue: string | null;
  readonly year: number | null;
  readonly from: number;
  readonly to: number;
}

export interface Running {
  readonly inline: Inline;
  readonly links: readonly InlineLink[];
  /** 1 where a recognizer has claimed the character. */
  readonly claimed: Uint8Array;
  name: Found<string> | null;
  title: Found<string> | null;
  readonly otherNames: (Found<string> & Pick<OtherName, "relation">)[];
  readonly publications: FoundPublication[];
}

export function claim(running: Running, from: number, to: number): void {
  running.claimed.fill(1, Math.max(0, from), to);
}

export function isFree(running: Running, from: number, to: number): boolean {
  const at = running.claimed.indexOf(1, from);
  return at < 0 || at >= to;
}

/** Whether only blanks, signs and claimed text stand before `at`. */
export function isLeading(running: Running, at: number): boolean {
  for (let index = 0; index < at; index++)
    if (running.claimed[index] === 0 && /[\p{L}\p{N}]/u.test(running.inline.text[index] as string))
      return false;
  return true;
}

/** A publication is taken up once; a year alone joins a venue that has none, and the other way round. */
export function addPublication(running: Running, found: FoundPublication): void {
  const { publications } = running;
  const last = publications.at(-1);
  if (last !== undefined && last.venue === null && found.venue !== null && found.year === null)
    publications[publications.length - 1] = { ...found, year: last.year };
  else if (last !== undefined && last.year === null && found.venue === null)
    publications[publications.length - 1] = { ...last, year: found.year };
  else publications.push(found);
  claim(running, found.from, found.to);
}

/** Whether a part touches linked text that is no label. */
export const insideLink = (running: Running, from: number, to: number): boolean =>
  running.links.some((link) => !link.isLabel && link.from < to && link.to > from);

/** No free words behind. */
export const isLast = (running: Running, to: number): boolean => {
  for (let index = to; index < running.inline.text.length; index++)
    if (running.claimed[index] === 0 && /[\p{L}\p{N}]/u.test(running.inline.text[index] as string))
      return false;
  return true;
};
