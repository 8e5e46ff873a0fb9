// Dates and preprint numbers that stand in running text, when nothing else says when and where.
import { addPublication, claim, insideLink, isFree, isLeading, type Running } from "./running.ts";

/** `Name  2020-6 | open | 3 GB`: the date of a field, when no other is stated. */
export function recognizeField(running: Running): void {
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
export function recognizeNumber(running: Running): void {
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

/** `A Title 2023. [paper]`: a year that ends the text without any sign before it, when no other is stated. */
export function recognizeLastYear(running: Running): void {
  if (running.publications.some(({ year }) => year !== null)) return;
  const { text } = running.inline;
  const match =
    /(?<=\S\s+\S+\s+\S+\s)(?<!\b(?:from|in|since|of|until|by|to|before|after)\s(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s)?)(?:19[89]|20[0-4])\d(?=\.?\s*$)/iu.exec(
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
