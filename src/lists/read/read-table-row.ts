// One row of a table to an entry, cell by cell, by the roles of its columns.
import { kindOf } from "./entry-kind.ts";
import type { Place, PlaceYear } from "./outline.ts";
import { badgeText } from "./read-badge.ts";
import type { Inline } from "./inline.ts";
import { plain } from "./inline.ts";
import type { EntryKind, OtherName, ReadCell, ReadEntry, ReadLink, Span } from "./read-entry.ts";
import { nameOfTitle, splitNames } from "./read-name.ts";
import { readCitation } from "./read-citation.ts";
import { readPublication } from "./read-publication.ts";
import { readYear } from "./read-year.ts";
import { severalOf } from "./recognize-brackets.ts";
import type { SourceText } from "./source-text.ts";
import { firstAt, lastAt, nameBehind, readCell } from "./table-cell.ts";
import { type Column, isBlank } from "./table-columns.ts";
import { emptyCell, type Row } from "./table-grid.ts";
import { rankWords } from "./venue-words.ts";
import { spanOfInline, spanWithin, toReadLink } from "./to-span.ts";

interface Published {
  readonly venue: string | null;
  readonly year: number | null;
  readonly span: Span;
}

const none: readonly never[] = [];

/** Null for a row that says neither name nor title. */
export function readTableRow(
  row: Row,
  columns: readonly Column[],
  place: Place,
  list: string,
  source: SourceText,
): ReadEntry | null {
  const links: ReadLink[] = [];
  const cells: ReadCell[] = [];
  const otherNames: OtherName[] = [];
  const publications: Published[] = [];
  let name: string | null = null;
  let nameSpan: Span | null = null;
  let title: string | null = null;
  let titleSpan: Span | null = null;
  let kind: EntryKind | null = null;
  let dated: PlaceYear | null = null;
  let nameCell = false;
  const venueColumn = columns.some(({ role }) => role === "venue");
  let cited: { readonly text: string; readonly span: Span } | null = null;
  /** A name that stands in the title's cell, in a bracket or in bold. */
  let inTitle: { readonly text: string; readonly span: Span } | null = null;

  for (const [index, column] of columns.entries()) {
    const { inline, text, links: found } = row.cells[index] ?? emptyCell;
    let read: readonly ReadLink[] = none;
    if (found.length > 0) {
      read = found.map((link) => toReadLink(link, inline, source));
      for (const link of read) links.push(link);
    }
    const span =
      text === "" ? null : spanOfInline(inline, firstAt(inline.text), lastAt(inline.text), source);
    cells.push({ header: column.head, text, span, links: read });
    if (column.role === "name" && column.head !== "") nameCell = true;
    const shown = text === "" ? badgesOf(inline) : text;
    if (shown === "" || isBlank(shown)) continue;
    switch (column.role) {
      case "name":
      case "title": {
        const part = readCell(inline, {
          role: column.role,
          bracketIs: column.bracketIs,
          numbered: column.numbered,
        });
        if (part === null) break;
        const at = spanOfInline(inline, part.from, part.to, source);
        for (const published of part.publications) publications.push({ ...published, span: at });
        if (column.role === "title") {
          title = part.text;
          titleSpan = at;
          if (part.name !== null)
            inTitle = {
              text: part.name.text,
              span: spanOfInline(inline, part.name.from, part.name.to, source),
            };
          else if (column.endsInName) {
            const behind = nameBehind(part.text);
            if (behind !== null) {
              const from = inline.text.lastIndexOf(behind, part.to);
              inTitle = {
                text: behind,
                span: spanOfInline(inline, from, from + behind.length, source),
              };
            }
          }
          break;
        }
        const { name: main, others } = splitNames(inline.text.slice(part.from, part.to));
        name = plain(main.text);
        nameSpan = spanOfInline(inline, part.from + main.from, part.from + main.to, source);
        kind = column.kind;
        for (const other of others)
          otherNames.push({
            name: other.name.text,
            relation: other.relation,
            span: spanOfInline(
              inline,
              part.from + other.name.from,
              part.from + other.name.to,
              source,
            ),
          });
        break;
      }
      case "citation":
        if (span !== null) {
          const { text: who, venue, year } = readCitation(shown);
          if (venue !== null || year !== null) publications.push({ venue, year, span });
          if (who !== "") cited = { text: who, span };
        }
        break;
      case "venue":
        if (text === "")
          for (const published of venuesOf(shown))
            publications.push({ ...published, span: source.spanOf(row.start, row.end) });
        else
          for (const line of linesOfCell(inline))
            for (const published of venuesOf(line.text))
              publications.push({
                ...published,
                span: spanOfInline(inline, line.from, line.to, source),
              });
        break;
      case "year": {
        const year: number | null = dated === null ? yearOfDate(shown) : null;
        if (year !== null && span !== null) dated = { year, span };
        break;
      }
      case "link":
      case "more": {
        if (column.role === "link" && !venueColumn)
          for (const link of found) {
            const named = readPublication(link.label);
            if (named?.known !== true || named.venue === null || named.year === null) continue;
            const at = spanOfInline(inline, link.from, link.to, source);
            publications.push({ venue: named.venue, year: named.year, span: at });
          }
        if (column.head !== "" || span === null) break;
        const publication = readPublication(shown);
        if (publication?.known === true && publication.venue !== null && publication.year !== null)
          publications.push({ venue: publication.venue, year: publication.year, span });
        break;
      }
      default:
        break;
    }
  }
  if (name === null && !nameCell && inTitle !== null) {
    name = inTitle.text;
    nameSpan = inTitle.span;
  }
  if (name === null && !nameCell && title !== null) {
    const found = nameOfTitle(title);
    if (found !== null) {
      name = found.text;
      nameSpan = titleSpan === null ? null : spanWithin(titleSpan, found.text, source);
    }
  }
  // A work that nothing else names is called by its citation.
  if (name === null && title === null && cited !== null) {
    title = cited.text;
    titleSpan = cited.span;
  }
  if (name === null && title === null) return null;
  if (place.venue !== null && publications.every(({ venue }) => venue === null))
    publications.push({ venue: place.venue.venue, year: null, span: place.venue.span });
  const printed = publications.find(({ venue }) => venue !== null) ?? publications[0] ?? null;
  const own = printed?.year == null ? null : { year: printed.year, span: printed.span };
  const stated = publications.find(({ year }) => year !== null);
  const year: PlaceYear | null =
    own ??
    dated ??
    (stated?.year == null ? null : { year: stated.year, span: stated.span }) ??
    place.year;
  return {
    list,
    line: source.lineAt(row.start),
    endLine: source.lineAt(Math.max(row.start, row.end - 1)),
    kind: kind ?? kindOf(place, title),
    name,
    title,
    venue: printed?.venue ?? null,
    year: year?.year ?? null,
    links,
    section: place.path,
    otherNames,
    publications,
    cells,
    attributes: none,
    spans: {
      name: nameSpan,
      title: titleSpan,
      venue: printed === null || printed.venue === null ? null : printed.span,
      year: year?.span ?? null,
      section: place.span,
    },
  };
}

/** In a column of dates `23.05` is one too. */
function yearOfDate(text: string): number | null {
  const short = /^([12]\d)[./-](?:0[1-9]|1[0-2])$/u.exec(text.trim())?.[1];
  return short === undefined ? (readYear(text)?.year ?? null) : 2000 + Number(short);
}

/** What the badges of a cell say when it holds nothing else. */
const badgesOf = ({ marks }: Inline): string =>
  marks.length === 0
    ? ""
    : marks
        .filter(({ kind }) => kind === "image")
        .map(({ url, alt }) => badgeText(url) || alt)
        .join(" ")
        .trim();

/** The lines of a cell that hold text, with their places. */
function linesOfCell(inline: Inline): { text: string; from: number; to: number }[] {
  const lines: { text: string; from: number; to: number }[] = [];
  let from = 0;
  for (const piece of inline.text.split("\n")) {
    const text = plain(piece);
    if (text !== "")
      lines.push({ text, from: from + firstAt(piece), to: from + piece.trimEnd().length });
    from += piece.length + 1;
  }
  return lines;
}

/** `CVPR 2020; Oral` */
const isRankAlone = (venue: string): boolean =>
  venue.split(/\s+/u).every((word) => rankWords.has(word.toLowerCase()));

function venuesOf(text: string): { venue: string | null; year: number | null }[] {
  const several = severalOf(text);
  if (several.length > 1) return several;
  // In a column of venues no word has to say that it is one.
  const parts = text.split(";").map((part) => readPublication(part));
  if (parts.length > 1 && parts.every((part) => part?.venue != null && !isRankAlone(part.venue)))
    return parts.map((part) => ({ venue: part?.venue ?? null, year: part?.year ?? null }));
  const one = readPublication(text);
  return one === null ? [] : [{ venue: one.venue, year: one.year }];
}
