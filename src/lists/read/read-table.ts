// Rows of a table to entries: which column is the name, the title, the venue and the year is read from the heads
// and, where they do not say, from what most cells of the column hold.
import { widest } from "./markdown/blocks.ts";
import { kindOf } from "./entry-kind.ts";
import { findLinks, type InlineLink, isAnchor, isLabelText } from "./find-links.ts";
import type { Flow, FlowCell, FlowRow } from "./flow.ts";
import { noHabits } from "./habits.ts";
import { emptyInline, type Inline, plain } from "./inline.ts";
import { badgeText } from "./read-badge.ts";
import type { Place } from "./outline.ts";
import type { EntryKind, ReadCell, ReadEntry, ReadLink, Span } from "./read-entry.ts";
import { nameOfTitle, splitNames } from "./read-name.ts";
import { readPublication } from "./read-publication.ts";
import { readRunning } from "./read-running.ts";
import { readYear } from "./read-year.ts";
import { severalOf } from "./recognize-brackets.ts";
import type { SourceText } from "./source-text.ts";
import { type ColumnRole, columnRole } from "./table-words.ts";
import { spanOfInline, spanWithin, toReadLink } from "./to-span.ts";

type TableFlow = Extract<Flow, { type: "table" }>;

interface Column {
  readonly head: string;
  role: ColumnRole;
  readonly kind: EntryKind | null;
}

/** A row with its cells spread over the columns; a cell that came down from a row above has no links. */
interface Row {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly { readonly inline: Inline; readonly inherited: boolean }[];
  readonly header: boolean;
  /** One cell over all columns. */
  readonly spanning: boolean;
}

export interface TableReading {
  readonly entries: readonly ReadEntry[];
  readonly skipped: readonly { readonly start: number; readonly reason: string }[];
}

export function readTable(
  flow: TableFlow,
  place: Place,
  list: string,
  source: SourceText,
): TableReading {
  const rows = spread(flow.rows);
  const headerRows = rows.findIndex(({ header }) => !header);
  const headAt = headerOf(rows);
  const head = headAt < 0 ? undefined : rows[headAt];
  const body = rows.filter((row, index) => index > headAt && !row.header && !row.spanning);
  const skipped = rows
    .filter((row, index) => index > headAt && (row.spanning || row.header))
    .map(({ start }) => ({ start, reason: "row over all columns" }));
  if (head !== undefined) skipped.unshift({ start: head.start, reason: "table head" });
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (width === 0 || (body.length === 0 && headerRows !== 0)) return { entries: [], skipped };

  const columns: Column[] = [];
  for (let index = 0; index < width; index++) {
    const text = headText(head?.cells[index]?.inline);
    columns.push({ head: text, ...columnRole(text) });
  }
  settle(columns, body, kindOf(place, null));
  const why = whyNoEntries(columns, body);
  if (why !== null)
    return { entries: [], skipped: [{ start: flow.start, reason: why }, ...skipped] };

  const entries: ReadEntry[] = [];
  for (const row of body) {
    const entry = readRow(row, columns, place, list, source);
    if (entry === null) skipped.push({ start: row.start, reason: "empty row" });
    else entries.push(entry);
  }
  return { entries, skipped };
}

function headText(inline: Inline | undefined): string {
  if (inline === undefined) return "";
  return plain(inline.text);
}

/** Spreads cells that span columns and rows. */
function spread(rows: readonly FlowRow[]): Row[] {
  const down: ({ cell: FlowCell; left: number } | undefined)[] = [];
  return rows.map((row) => {
    const cells: { inline: Inline; inherited: boolean }[] = [];
    const pending = [...row.cells];
    const put = (inline: Inline, inherited: boolean): void => {
      cells.push({ inline, inherited });
    };
    while (cells.length < widest && (pending.length > 0 || (down[cells.length]?.left ?? 0) > 0)) {
      const above = down[cells.length];
      if (above !== undefined && above.left > 0) {
        down[cells.length] = { ...above, left: above.left - 1 };
        put(above.cell.inline, true);
        continue;
      }
      const cell = pending.shift() as FlowCell;
      for (let column = 0; column < Math.min(cell.colspan, widest); column++) {
        if (cell.rowspan > 1) down[cells.length] = { cell, left: cell.rowspan - 1 };
        put(column === 0 ? cell.inline : emptyInline, column > 0);
      }
    }
    const first = row.cells[0];
    return {
      start: row.start,
      end: row.end,
      cells,
      header: row.cells.length > 0 && row.cells.every(({ header }) => header),
      spanning: row.cells.length === 1 && first !== undefined && first.colspan > 1,
    };
  });
}

/** The row of heads: the first that is marked so, or a first row of bold words without links. */
function headerOf(rows: readonly Row[]): number {
  const marked = rows.findIndex(({ header, spanning }) => header && !spanning);
  if (marked >= 0) return marked;
  const first = rows.findIndex(({ spanning }) => !spanning);
  const row = rows[first];
  if (row === undefined) return -1;
  const texts = row.cells.map(({ inline }) => plain(inline.text));
  const known = texts.filter((text) => columnRole(text).role !== "more").length;
  const links = row.cells.some(({ inline }) => findLinks(inline).length > 0);
  return !links && known >= Math.max(1, texts.length / 3) ? first : -1;
}

const wordsIn = (text: string): number => (text === "" ? 0 : text.split(/\s+/u).length);

/** Visible text of a cell without the links that only are labels. */
function cellText(inline: Inline): string {
  return plain(inline.text);
}

/** Corrects what the heads say by what the cells hold. */
function settle(columns: Column[], body: readonly Row[], section: EntryKind): void {
  const texts = (index: number): string[] =>
    body
      .map(({ cells }) => cellText(cells[index]?.inline ?? emptyInline))
      .filter((text) => !isBlank(text));
  const average = (values: readonly string[]): number =>
    values.length === 0 ? 0 : values.reduce((sum, text) => sum + wordsIn(text), 0) / values.length;
  const most = (values: readonly string[], test: (text: string) => boolean): boolean =>
    values.length > 0 && values.filter(test).length > values.length / 2;

  columns.forEach((column, index) => {
    const values = texts(index);
    if (column.role === "title" || column.role === "link") {
      // A column of papers holds titles, names or the word `paper`.
      if (most(values, isLabelText)) column.role = "link";
      else if (average(values) >= 3.5 && column.role === "title") column.role = "title";
      else if (column.role === "title")
        column.role =
          columns.some(
            (other, at) => at !== index && (other.role === "name" || other.role === "title"),
          ) && average(values) < 2.5
            ? "link"
            : "title";
      else if (
        average(values) >= 3.5 &&
        !columns.some(({ role }) => role === "title") &&
        most(values, (text) => /\p{L}/u.test(text) && !/^https?:/u.test(text)) &&
        /paper/iu.test(column.head)
      )
        column.role = "title";
    }
    if (column.role === "venue" && most(values, (text) => wordsIn(text) > 8))
      column.role = columns.some(({ role }) => role === "title") ? "more" : "title";
    if (column.role === "year" && !most(values, (text) => readYear(text) !== null))
      column.role = values.length === 0 ? "year" : "more";
  });
  // A column of datasets behind the titles of models says on what they were trained or tested.
  const titledAt = columns.findIndex(({ role }) => role === "title");
  columns.forEach((column, index) => {
    if (column.kind === "dataset" && titledAt >= 0 && index > titledAt && section === "model")
      column.role = "more";
  });
  const named = columns.findIndex(({ role }) => role === "name");
  columns.forEach((column, index) => {
    if (column.role === "name" && index !== named) column.role = "more";
  });
  // A name column of long texts holds titles.
  const name = columns[named];
  if (
    name !== undefined &&
    average(texts(named)) >= 6 &&
    !columns.some(({ role }) => role === "title")
  )
    name.role = "title";
  const titled = columns.findIndex(({ role }) => role === "title");
  columns.forEach((column, index) => {
    if (column.role === "title" && index !== titled) column.role = "more";
  });
  if (columns.some(({ role }) => role === "name" || role === "title")) return;
  const candidate = columns.findIndex(
    (column, index) =>
      (column.role === "more" || column.role === "link") &&
      most(
        texts(index),
        (text) =>
          /\p{L}/u.test(text) && !isLabelText(text) && readPublication(text)?.known !== true,
      ),
  );
  const first = columns[candidate];
  if (first !== undefined && candidate <= 2)
    first.role = average(texts(candidate)) >= 5 ? "title" : "name";
}

const isBlank = (text: string): boolean =>
  /^(?:[-–—_/×✗✘❌x]*|n\/?a|null|none|tbd|todo|coming soon|soon|\?)$/iu.test(text.trim());

function whyNoEntries(columns: readonly Column[], body: readonly Row[]): string | null {
  if (body.length === 0) return "table without rows";
  const links = body.flatMap(({ cells }) => cells.flatMap(({ inline }) => findLinks(inline)));
  if (links.length > 0 && links.every((link) => isAnchor(link))) return "table of contents";
  const texts = body.map(({ cells }) =>
    cells
      .map(({ inline }) => plain(inline.text))
      .join(" ")
      .trim(),
  );
  if (texts.every((text) => text === "")) return "image";
  if (!columns.some(({ role }) => role === "name" || role === "title"))
    return "table without a name";
  const outward = links.filter((link) => !isAnchor(link));
  const said = columns.filter(
    ({ head, role }) => role !== "more" && role !== "index" && head !== "",
  );
  // A table without links is one of entries only if its heads say so.
  if (outward.length === 0 && !said.some(({ role }) => role === "name" || role === "title"))
    return "table without links";
  if (outward.length === 0 && figuresIn(columns, body) > 0.6) return "table of figures";
  const headed = columns.some(({ head }) => head !== "");
  if (!headed && outward.length < body.length) return "table without heads";
  if (
    !headed &&
    body.every(({ cells }) =>
      cells.every(
        ({ inline }) =>
          inline.marks.some(({ kind }) => kind === "image") || plain(inline.text) === "",
      ),
    )
  )
    return "image";
  return null;
}

/** Share of numbers among the cells beside the name. */
function figuresIn(columns: readonly Column[], body: readonly Row[]): number {
  const beside = body.flatMap(({ cells }) =>
    cells.flatMap(({ inline }, index) => {
      const text = plain(inline.text);
      return columns[index]?.role === "name" || text === "" ? [] : [text];
    }),
  );
  const figures = beside.filter((text) => /^[\d.,%±~<>()/\s-]+$/u.test(text));
  return beside.length === 0 ? 0 : figures.length / beside.length;
}

function readRow(
  row: Row,
  columns: readonly Column[],
  place: Place,
  list: string,
  source: SourceText,
): ReadEntry | null {
  const links: ReadLink[] = [];
  const cells: ReadCell[] = [];
  let name: string | null = null;
  let title: string | null = null;
  let kind: EntryKind | null = null;
  const otherNames: { name: string; relation: string; span: Span }[] = [];
  const publications: { venue: string | null; year: number | null; span: Span }[] = [];
  let dated: { year: number; span: Span } | null = null;
  const spans: { name: Span | null; title: Span | null } = { name: null, title: null };

  columns.forEach((column, index) => {
    const cell = row.cells[index];
    const inline = cell?.inline ?? emptyInline;
    const found: InlineLink[] =
      cell?.inherited === true ? [] : findLinks(inline).filter((link) => !isAnchor(link));
    const read = found.map((link) => toReadLink(link, inline, source));
    links.push(...read);
    const text = plain(inline.text);
    const whole =
      text === "" ? null : spanOfInline(inline, firstAt(inline), lastAt(inline), source);
    cells.push({ header: column.head, text, span: whole, links: read });
    const shown = text === "" ? badgesOf(inline) : text;
    if (isBlank(shown)) return;
    switch (column.role) {
      case "name":
      case "title": {
        const part = mainPart(inline, column.role);
        if (part === null) return;
        const span = spanOfInline(inline, part.from, part.to, source);
        if (column.role === "title") {
          title = part.text;
          spans.title = span;
        } else {
          const bare = inline.text.slice(part.from, part.to);
          const { name: main, others } = splitNames(bare);
          name = plain(main.text);
          kind = column.kind;
          spans.name = spanOfInline(inline, part.from + main.from, part.from + main.to, source);
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
        }
        for (const published of part.publications) publications.push({ ...published, span });
        break;
      }
      case "venue":
        if (whole !== null || shown !== "")
          for (const line of text === "" ? [{ text: shown, from: 0, to: 0 }] : linesOfCell(inline))
            for (const published of venuesOf(line.text))
              publications.push({
                ...published,
                span:
                  line.to === 0
                    ? source.spanOf(row.start, row.end)
                    : spanOfInline(inline, line.from, line.to, source),
              });
        break;
      case "year": {
        const year = readYear(shown);
        if (year !== null && whole !== null) dated ??= { year: year.year, span: whole };
        break;
      }
      case "link":
      case "more": {
        const publication = readPublication(shown);
        if (
          column.head === "" &&
          publication !== null &&
          publication.venue !== null &&
          publication.year !== null &&
          publication.known &&
          whole !== null
        )
          publications.push({ venue: publication.venue, year: publication.year, span: whole });
        break;
      }
      default:
        break;
    }
  });
  if (name === null && title === null && links.length === 0) return null;
  if (
    name === null &&
    title !== null &&
    !columns.some(({ role, head }) => role === "name" && head !== "")
  ) {
    const found = nameOfTitle(title);
    if (found !== null) {
      name = found.text;
      spans.name = spans.title === null ? null : spanWithin(spans.title, found.text, source);
    }
  }
  if (name === null && title === null) return null;
  const printed = publications.find(({ venue }) => venue !== null) ?? publications[0];
  const stated = publications.find(({ year }) => year !== null);
  const year =
    (dated as { year: number; span: Span } | null) ??
    (stated?.year == null ? null : { year: stated.year, span: stated.span }) ??
    place.year;
  const own = printed?.year ?? null;
  return {
    list,
    line: source.lineAt(row.start),
    endLine: source.lineAt(Math.max(row.start, row.end - 1)),
    kind: kind ?? kindOf(place, title),
    name,
    title,
    venue: printed?.venue ?? null,
    year: own ?? year?.year ?? null,
    links,
    section: place.path,
    otherNames,
    publications,
    cells,
    attributes: [],
    spans: {
      ...spans,
      venue: printed === undefined || printed.venue === null ? null : printed.span,
      year: own !== null ? (printed?.span ?? null) : (year?.span ?? null),
      section: place.span,
    },
  };
}

const firstAt = (inline: Inline): number => Math.max(0, inline.text.search(/\S/u));
const lastAt = (inline: Inline): number => inline.text.trimEnd().length;

/** What the badges of a cell say when it holds nothing else. */
const badgesOf = (inline: Inline): string =>
  inline.marks
    .filter(({ kind }) => kind === "image")
    .map(({ url, alt }) => badgeText(url) || alt)
    .join(" ")
    .trim();

/** The lines of a cell that hold text, with their places. */
function linesOfCell(inline: Inline): { text: string; from: number; to: number }[] {
  const lines: { text: string; from: number; to: number }[] = [];
  let from = 0;
  for (const piece of inline.text.split("\n")) {
    const start = from + Math.max(0, piece.search(/\S/u));
    const text = plain(piece);
    if (text !== "") lines.push({ text, from: start, to: from + piece.trimEnd().length });
    from += piece.length + 1;
  }
  return lines;
}

function venuesOf(text: string): { venue: string | null; year: number | null }[] {
  const several = severalOf(text);
  if (several.length > 1) return several;
  const one = readPublication(text);
  return one === null ? [] : [{ venue: one.venue, year: one.year }];
}

interface MainPart {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly publications: readonly { venue: string | null; year: number | null }[];
}

/** The name or title in a cell that may hold badges, links, authors and a venue besides. */
function mainPart(inline: Inline, role: "name" | "title"): MainPart | null {
  const { text } = inline;
  const lines = text.includes("\n");
  const labels = findLinks(inline).filter((link) => link.isLabel && !link.bare);
  const images = inline.marks.some(({ kind }) => kind === "image");
  const content = plain(text);
  const whole = labels.some((link) => plain(text.slice(link.from, link.to)) === content);
  if (role === "title" && isLabelText(content) && findLinks(inline).length > 0) return null;
  const brackets = /[[(](?:19|20)\d\d|[[(][A-Z][A-Za-z]+\W*(?:19|20)?\d\d[\])]/u.test(text);
  if (whole || (!lines && !images && labels.length === 0 && !brackets)) {
    const from = firstAt(inline);
    const to = lastAt(inline);
    const shown = plain(text.slice(from, to));
    return shown === ""
      ? null
      : {
          text: role === "title" ? shown.replace(/(?<!\bal)\.$/u, "") : shown,
          from,
          to,
          publications: [],
        };
  }
  const running = readRunning(
    inline,
    role === "name"
      ? { ...noHabits, boldIsTitle: 0, linkIsTitle: 0 }
      : { ...noHabits, boldIsTitle: 1, linkIsTitle: 1 },
  );
  const found = role === "name" ? (running.name ?? running.title) : (running.title ?? running.name);
  if (found === null)
    return content === ""
      ? null
      : { text: content, from: firstAt(inline), to: lastAt(inline), publications: [] };
  return {
    text: found.value,
    from: found.from,
    to: found.to,
    publications: running.publications.map(({ venue, year }) => ({ venue, year })),
  };
}
