// One cell of names or titles: what of it is the name, what the title, and which badges, authors, venues and notes
// stand beside.
import { findLinks, isLabelText } from "./find-links.ts";
import { noHabits } from "./habits.ts";
import { type Inline, plain, sliceInline } from "./inline.ts";
import { isNameLike } from "./read-name.ts";
import { couldBeVenue, readPublication } from "./read-publication.ts";
import { readRunning } from "./read-running.ts";
import { readYear } from "./read-year.ts";

/** A part of the visible text. */
export interface CellPart {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface CellReading extends CellPart {
  readonly publications: readonly { readonly venue: string | null; readonly year: number | null }[];
  /** The name in a bracket or in bold before a title. */
  readonly name: CellPart | null;
}

export type BracketRole = "name" | "tag" | null;

export interface CellHabits {
  readonly role: "name" | "title";
  readonly bracketIs: BracketRole;
  readonly numbered: boolean;
}

/** `1) Title`: the number of a row, where the others have theirs. */
export const listNumber = /^\s*[(（]?\d{1,3}[)）.、]\s*(?=\S)/u;

/** The name in a bracket that a title ends in. */
export function nameBehind(title: string): string | null {
  const found = /\S\s*[(（]([^()（）]{2,30})[)）]\s*$/u.exec(title)?.[1]?.trim();
  return found !== undefined &&
    isNameLike(found, "x") &&
    readPublication(found)?.known !== true &&
    !isLabelText(found) &&
    !tag.test(found)
    ? found
    : null;
}

export const firstAt = (text: string): number => Math.max(0, text.search(/\S/u));
export const lastAt = (text: string): number => text.trimEnd().length;

const decoration = /^(?:[\s\p{Extended_Pictographic}\uFFFC]|\uFE0F|\u200D)+/u;
/** Who made it: `Title (@University)`. */
const madeBy = /\s*[(（]@[^()（）]*[)）][\s.]*$/u;

/** Stars and other signs behind a text. */
const trailing = /(?:[\s\p{Extended_Pictographic}\uFFFC]|\uFE0F|\u200D)+$/u;

const decorationOf = (text: string): number => decoration.exec(text)?.[0].length ?? 0;

/** The bracket that a cell begins with, with text behind it. */
export function leadingBracket({ text, marks }: Inline): CellPart | null {
  const start = decorationOf(text);
  const close = text[start] === "[" ? "]" : text[start] === "【" ? "】" : null;
  if (close === null) return null;
  const end = text.indexOf(close, start);
  if (end < 0 || end - start > 80 || !/[\p{L}\p{N}]/u.test(text.slice(end))) return null;
  if (marks.some(({ kind, from, to }) => kind === "link" && from <= start && to > start))
    return null;
  return { text: plain(text.slice(start + 1, end)), from: start + 1, to: end };
}

/** The bold text that a cell begins with, where a colon or a dash and more follow. */
export function leadingBold({ text, marks }: Inline): CellPart | null {
  const start = decorationOf(text) || (listNumber.exec(text)?.[0].length ?? 0);
  const mark = marks.find(({ kind, from }) => kind === "strong" && from >= start);
  if (mark === undefined || plain(text.slice(start, mark.from)) !== "" || mark.to - mark.from > 60)
    return null;
  const bold = text.slice(mark.from, mark.to);
  const inside = /\s*[:：]\s*$/u.exec(bold);
  const rest = text.slice(mark.to);
  const joint =
    inside !== null ? /^\s*\S/u.exec(rest) : /^(?:\s*[:：]|\s+[-–—])\s*[\p{L}\p{N}]/u.exec(rest);
  if (joint === null) return null;
  const to = inside === null ? mark.to : mark.from + inside.index;
  return { text: plain(text.slice(mark.from, to)), from: mark.from, to };
}

/** A kind of entry or its state, no name: `[New]`, `[Survey]`. */
const tag =
  /^\W*(?:surveys?|reviews?|datasets?|benchmarks?|new|hot|oral|spotlight|poster|highlight|position|perspective|tutorial|todo|read|unread|must[- ]read|recommended|code|paper)\W*$/iu;

/** No name or title is longer; of a longer cell the first lines are read. */
const longest = 3000;

/** Null where the cell says neither. */
export function readCell(cell: Inline, habits: CellHabits): CellReading | null {
  const found = readPart(cell.text.length > longest ? sliceInline(cell, 0, longest) : cell, habits);
  if (found === null || !isSaid(found.text)) return null;
  return found.name === null || isSaid(found.name.text) ? found : { ...found, name: null };
}

/** Signs alone say nothing. */
const isSaid = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function readPart(inline: Inline, habits: CellHabits): CellReading | null {
  const { role, bracketIs } = habits;
  const { text } = inline;
  const number = habits.numbered ? (listNumber.exec(text)?.[0].length ?? 0) : 0;
  if (number > 0) {
    const rest = sliceInline(inline, number, text.length);
    return moved(readPart(rest, { ...habits, numbered: false }), number);
  }
  const links = findLinks(inline);
  const content = plain(text);
  if (role === "title" && links.length > 0 && isLabelText(content)) return null;
  const cited = role === "title" ? quotedBehind(text) : null;
  if (cited !== null) return cited;
  if (inline.marks.length === 0 && !/[[(（【\n,]/u.test(text)) return whole(text, 0, role);

  const bracket = leadingBracket(inline);
  if (bracket !== null && (bracketIs !== null || tag.test(bracket.text))) {
    const rest = sliceInline(inline, bracket.to + 1, text.length);
    const found = moved(readPart(rest, { role, bracketIs: null, numbered: false }), bracket.to + 1);
    if (found === null) return null;
    const named = bracketIs === "name" && !tag.test(bracket.text);
    return { ...found, name: named ? bracket : null };
  }
  const bold = role === "title" ? leadingBold(inline) : null;
  const labels = links.filter((link) => link.isLabel && !link.bare);
  // Several titles in one cell: the first is the entry's.
  const titles = links.filter((link) => !link.isLabel);
  const [first, second] = titles;
  if (
    role === "title" &&
    first !== undefined &&
    second !== undefined &&
    plain(text.slice(0, first.from)) === "" &&
    /^[\s,;|/&]+$/u.test(text.slice(first.to, second.from))
  )
    return whole(text.slice(0, first.to), first.from, role);
  // A name that is wrapped within its cell.
  if (
    role === "name" &&
    inline.marks.length === 0 &&
    text.includes("\n") &&
    text
      .split("\n")
      .every((line) => !/^\W*[[(（【]/u.test(line) && readPublication(line)?.known !== true)
  )
    return whole(text, 0, role);
  // `Name, VENUE 2021`
  const comma = role === "name" && links.length === 0 ? text.lastIndexOf(",") : -1;
  const published = comma > 0 ? readPublication(text.slice(comma + 1)) : null;
  if (
    published !== null &&
    published.known &&
    published.venue !== null &&
    published.year !== null
  ) {
    const found = whole(text.slice(0, comma), 0, role);
    return found === null
      ? null
      : { ...found, publications: [{ venue: published.venue, year: published.year }] };
  }
  const images = inline.marks.some(({ kind }) => kind === "image");
  const all = labels.some((link) => plain(text.slice(link.from, link.to)) === content);
  if (
    all ||
    (!text.includes("\n") && !images && labels.length === 0 && !datedBracket(text, role))
  ) {
    const found = whole(text, 0, role);
    return found === null ? null : { ...found, name: bold };
  }
  const usual =
    role === "name"
      ? { ...noHabits, boldIsTitle: 0, linkIsTitle: 0 }
      : { ...noHabits, boldIsTitle: 1, linkIsTitle: 1 };
  const running = readRunning(inline, usual);
  const found = role === "name" ? (running.name ?? running.title) : (running.title ?? running.name);
  if (found === null) return whole(text, 0, role);
  return {
    text: found.value,
    from: found.from,
    to: found.to,
    // Lines of a cell can stand as quotations.
    publications: running.publications.map(({ venue, year }) => ({
      venue: venue?.replace(/^>\s*/u, "") ?? null,
      year,
    })),
    name: bold,
  };
}

/** A reading of what begins at `by`. */
function moved(found: CellReading | null, by: number): CellReading | null {
  if (found === null) return null;
  const { name } = found;
  return {
    ...found,
    from: found.from + by,
    to: found.to + by,
    name: name === null ? null : { ...name, from: name.from + by, to: name.to + by },
  };
}

/** `Roe et al. 2020, "Pots in the Wild"` */
function quotedBehind(text: string): CellReading | null {
  const match = /^([^"“”]{0,80}?\bet al\b[^"“”]{0,20})["“]([^"“”]+)["”]/u.exec(text);
  if (match === null) return null;
  const [, authors = "", title = ""] = match;
  const found = whole(
    text.slice(0, authors.length + 1 + title.length),
    authors.length + 1,
    "title",
  );
  const year = readYear(authors)?.year ?? null;
  return found === null || year === null
    ? found
    : { ...found, publications: [{ venue: null, year }] };
}

/** All of a text without decoration around it. */
function whole(text: string, from: number, role: "name" | "title"): CellReading | null {
  let start = from + firstAt(text.slice(from));
  let end = lastAt(text);
  const decorated = decorationOf(text.slice(start));
  if (start + decorated < end) start += decorated;
  const behind = trailing.exec(text.slice(start, end));
  if (behind !== null && behind.index > 0) end = start + behind.index;
  // A name all in brackets.
  if (role === "name" && /^\[[^[\]]+\]$/u.test(text.slice(start, end))) {
    start++;
    end--;
  }
  if (role === "title") {
    const note = madeBy.exec(text);
    if (note !== null && note.index > start) end = note.index;
  }
  const shown = plain(text.slice(start, end));
  if (shown === "") return null;
  return {
    text: role === "title" ? shown.replace(/(?<!\bal)\.$/u, "") : shown,
    from: start,
    to: end,
    publications: [],
    name: null,
  };
}

/** A bracket that holds a venue or a year; in a name only a year alone, or a venue that is one by its words. */
function datedBracket(text: string, role: "name" | "title"): boolean {
  if (role === "title")
    return /[[(](?:19|20)\d\d|[[(][A-Z][A-Za-z]+\W*(?:19|20)?\d\d[\])]/u.test(text);
  return [...text.matchAll(/[[(]([^[\]()]{4,60})[\])]/gu)].some(([, inner]) => {
    const found = readPublication(inner as string);
    return found !== null && found.year !== null && found.known && couldBeVenue(found);
  });
}
