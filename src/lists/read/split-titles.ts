// Rows of topics: where the cells of a title column hold several linked titles, each of them is a work of its own.
import { sliceInline } from "./inline.ts";
import type { InlineLink } from "./find-links.ts";
import type { Column } from "./table-columns.ts";
import { type Cell, emptyCell, type Row, toCell } from "./table-grid.ts";

/** Longer rows are no lists of titles. */
const most = 200;

/** The linked titles of a cell that holds nothing else; none for a cell of one title. */
function titlesOf({ inline: { text }, links }: Cell): readonly InlineLink[] {
  if (links.length < 2 || links.length > most || links.some(({ isLabel }) => isLabel)) return [];
  let upTo = 0;
  for (const { from, to } of links) {
    if (!/^[\s,;|/&•·]*$/u.test(text.slice(upTo, from))) return [];
    upTo = to;
  }
  return /^[\s,;|/&•·.]*$/u.test(text.slice(upTo)) ? links : [];
}

/** The rows with those of several titles split; the same rows where a column of names says what a row is of. */
export function splitTitles(rows: readonly Row[], columns: readonly Column[]): readonly Row[] {
  const column = columns.findIndex(({ role }) => role === "title");
  if (column < 0 || columns.some(({ role }) => role === "name")) return rows;
  const titles = rows.map(({ cells }) => titlesOf(cells[column] ?? emptyCell));
  if (titles.filter(({ length }) => length > 1).length <= rows.length / 2) return rows;
  return rows.flatMap((row, index) => {
    const found = titles[index] ?? [];
    return found.length < 2 ? [row] : found.map((title) => rowOf(row, column, title));
  });
}

function rowOf(row: Row, column: number, { from, to, mark }: InlineLink): Row {
  const cells = row.cells.map((cell, index) =>
    index === column
      ? toCell(sliceInline(cell.inline, from, to))
      : cell.links.length === 0
        ? cell
        : { ...cell, links: [] },
  );
  return { ...row, start: mark.start, end: mark.end, cells };
}
