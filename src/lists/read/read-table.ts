// Rows of a table to entries: which column is the name, the title, the venue and the year is read from the heads
// and, where they do not say, from what most cells of the column hold.
import { kindOf } from "./entry-kind.ts";
import type { Place, PlaceYear } from "./outline.ts";
import type { ReadEntry } from "./read-entry.ts";
import { readTableRow } from "./read-table-row.ts";
import { readYear, yearOfHeading } from "./read-year.ts";
import type { SourceText } from "./source-text.ts";
import { tableColumns } from "./table-columns.ts";
import { splitTitles } from "./split-titles.ts";
import { type Cell, type Grid, type Row, type TableFlow, tableGrid } from "./table-grid.ts";
import { firstAt, lastAt } from "./table-cell.ts";
import { isHead, tableParts } from "./table-parts.ts";
import { spanOfInline } from "./to-span.ts";
import { tellsOther, whyNoEntries } from "./why-no-entries.ts";

export interface TableReading {
  readonly entries: readonly ReadEntry[];
  readonly skipped: readonly { readonly start: number; readonly reason: string }[];
  /** Whether its cells may hold entries of their own: a table without names that only lays out. */
  readonly layout: boolean;
}

export function readTable(
  flow: TableFlow,
  place: Place,
  list: string,
  source: SourceText,
): TableReading {
  const whole = tableGrid(flow);
  const parts = tableParts(whole);
  if (parts.length === 1 && parts[0]?.grid === whole)
    return readGrid(whole, flow.start, place, list, source);
  const readings = parts.map(({ grid, heading }) =>
    readGrid(
      grid,
      flow.start,
      heading === null ? place : below(place, heading, source),
      list,
      source,
    ),
  );
  return {
    entries: readings.flatMap(({ entries }) => entries),
    skipped: readings.flatMap(({ skipped }) => skipped),
    layout: false,
  };
}

/** Where the rows below a heading within a table stand. */
function below(place: Place, { inline, text }: Cell, source: SourceText): Place {
  const year = yearOfHeading(text);
  return {
    ...place,
    path: [...place.path, text],
    span: spanOfInline(inline, firstAt(inline.text), lastAt(inline.text), source),
    year: year === null ? place.year : placeYear(year.year, { inline }, source),
  };
}

function readGrid(
  grid: Grid,
  start: number,
  place: Place,
  list: string,
  source: SourceText,
): TableReading {
  const skipped = grid.headRows.map(({ start }) => ({ start, reason: "table head" }));
  const groups = new Set(grid.body.filter((row) => isGroup(row, grid)));
  for (const { start } of groups) skipped.push({ start, reason: "row over all columns" });
  const body = groups.size === 0 ? grid.body : grid.body.filter((row) => !groups.has(row));
  if (grid.heads.length === 0 || (body.length === 0 && grid.headRows.length > 0)) {
    const leads = grid.headRows.some(({ cells }) => cells.some(({ anchors }) => anchors));
    return { entries: [], skipped, layout: !leads && !grid.heads.some(isHead) };
  }

  const columns = tableColumns(grid, body, kindOf(place, null));
  const why = whyNoEntries(columns, body, place);
  if (why !== null)
    return {
      entries: [],
      skipped: [{ start, reason: why }, ...skipped],
      layout: !tellsOther.has(why) && !grid.heads.some(isHead),
    };

  const entries: ReadEntry[] = [];
  const yearAt = columns.findIndex(({ role }) => role === "year");
  const runsDown = yearAt >= 0 && yearsRunDown(body, yearAt);
  let current = place;
  for (const row of groups.size === 0 ? splitTitles(grid.body, columns) : grid.body) {
    const year = groups.has(row)
      ? yearOfGroup(row, source)
      : runsDown
        ? yearOfCell(row.cells[yearAt], source)
        : null;
    if (year !== null) current = { ...place, year };
    if (groups.has(row)) continue;
    const entry = readTableRow(row, columns, current, list, source);
    if (entry === null) skipped.push({ start: row.start, reason: "empty row" });
    else entries.push(entry);
  }
  return { entries, skipped, layout: entries.length === 0 };
}

/** A row that heads the rows below it: over all columns, or one set-off text with nothing beside it. */
function isGroup({ spanning, header, cells }: Row, { heads }: Grid): boolean {
  if (spanning || header) return true;
  // The heads once more.
  if (cells[0]?.text === heads[0] && heads.every((head, index) => head === cells[index]?.text))
    return true;
  if (heads.length < 3) return false;
  let only: Cell | null = null;
  for (const cell of cells) {
    if (cell.text === "" && cell.inline.marks.length === 0) continue;
    if (only !== null) return false;
    only = cell;
  }
  if (only === null || only.links.length > 0 || only.text === "") return false;
  const { text, marks } = only.inline;
  const from = text.search(/[\p{L}\p{N}]/u);
  const set = marks.some(
    (mark) =>
      (mark.kind === "strong" || mark.kind === "emphasis") &&
      mark.from <= from &&
      !/[\p{L}\p{N}]/u.test(text.slice(mark.to)),
  );
  return set || /^\W*(?:19|20)\d\d\W*$/u.test(only.text);
}

function yearOfGroup({ cells }: Row, source: SourceText): PlaceYear | null {
  const cell = cells.find(({ text }) => text !== "");
  const found = cell === undefined || cell.text.length > 40 ? null : yearOfHeading(cell.text);
  return found === null || cell === undefined ? null : placeYear(found.year, cell, source);
}

function yearOfCell(cell: Cell | undefined, source: SourceText): PlaceYear | null {
  const found = cell === undefined || cell.text === "" ? null : readYear(cell.text);
  return found === null || cell === undefined ? null : placeYear(found.year, cell, source);
}

function placeYear(year: number, { inline }: Pick<Cell, "inline">, source: SourceText): PlaceYear {
  const from = inline.at[Math.max(0, inline.text.search(/\S/u))] ?? 0;
  const to = (inline.at[inline.text.trimEnd().length - 1] ?? from) + 1;
  return { year, span: source.spanOf(from, to) };
}

/**
 * Whether a year stands once and holds for the rows with an empty cell below it: no year follows itself, the years
 * rise or fall, and the first row has one.
 */
function yearsRunDown(body: readonly Row[], column: number): boolean {
  const years: number[] = [];
  let blank = 0;
  for (const [index, { cells }] of body.entries()) {
    const cell = cells[column];
    if (cell === undefined || (cell.text === "" && cell.inline.marks.length === 0)) {
      if (index === 0) return false;
      blank++;
      continue;
    }
    const found = readYear(cell.text);
    if (found === null || found.year === years.at(-1)) return false;
    years.push(found.year);
  }
  if (blank === 0 || blank < years.length / 2) return false;
  const rises = years.every((year, index) => index === 0 || year > (years[index - 1] as number));
  const falls = years.every((year, index) => index === 0 || year < (years[index - 1] as number));
  return rises || falls;
}
