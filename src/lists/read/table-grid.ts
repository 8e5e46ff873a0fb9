// Rows of a table to a grid: cells that span columns and rows are spread, the heads that stand over each other are
// read as one, and what a cell shows and links is worked out once.
import { findLinks, type InlineLink, isAnchor } from "./find-links.ts";
import type { Flow, FlowRow } from "./flow.ts";
import { emptyInline, type Inline, plain } from "./inline.ts";
import { widest } from "./markdown/blocks.ts";
import { columnRole } from "./table-words.ts";

export type TableFlow = Extract<Flow, { type: "table" }>;

export interface Cell {
  readonly inline: Inline;
  /** Visible text as one line. */
  readonly text: string;
  /** Links that lead out of the document; none in a cell that came down from a row above. */
  readonly links: readonly InlineLink[];
  /** Whether there are links within the document. */
  readonly anchors: boolean;
}

export interface Row {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly Cell[];
  readonly header: boolean;
  /** One cell over all columns. */
  readonly spanning: boolean;
}

export interface Grid {
  /** Text of each column's head, empty where there is none. */
  readonly heads: readonly string[];
  /** Rows of heads, top down. */
  readonly headRows: readonly Row[];
  /** What stands below the heads, rows over all columns included. */
  readonly body: readonly Row[];
}

export const emptyCell: Cell = { inline: emptyInline, text: "", links: [], anchors: false };

export function tableGrid(flow: TableFlow): Grid {
  const rows = spread(flow.rows);
  const first = headOf(rows);
  const depth = first < 0 ? 0 : depthOfHead(flow.rows, rows, first);
  const headRows = rows.slice(Math.max(0, first), first + depth);
  let width = 0;
  for (const { cells } of rows) width = Math.max(width, cells.length);
  const heads: string[] = [];
  for (let column = 0; column < width; column++)
    heads.push(
      headRows.findLast(({ cells }) => textAt(cells, column) !== "")?.cells[column]?.text ?? "",
    );
  return { heads, headRows, body: rows.slice(first < 0 ? 0 : first + depth) };
}

const textAt = (cells: readonly Cell[], column: number): string => cells[column]?.text ?? "";

export function toCell(inline: Inline): Cell {
  if (inline === emptyInline || (inline.text === "" && inline.marks.length === 0)) return emptyCell;
  const all = findLinks(inline);
  const links = all.some(isAnchor) ? all.filter((link) => !isAnchor(link)) : all;
  return { inline, text: plain(inline.text), links, anchors: links.length < all.length };
}

/** Spreads cells that span columns and rows. */
function spread(rows: readonly FlowRow[]): Row[] {
  const down: ({ readonly cell: Cell; left: number } | undefined)[] = [];
  return rows.map(({ cells: own, start, end }) => {
    const cells: Cell[] = [];
    let next = 0;
    while (cells.length < widest && (next < own.length || (down[cells.length]?.left ?? 0) > 0)) {
      const above = down[cells.length];
      if (above !== undefined && above.left > 0) {
        above.left--;
        cells.push(above.cell);
        continue;
      }
      const { inline, colspan, rowspan } = own[next++] as FlowRow["cells"][number];
      const cell = toCell(inline);
      const below =
        rowspan > 1 ? (cell.links.length > 0 ? { ...cell, links: [] } : cell) : emptyCell;
      for (let column = 0; column < colspan && cells.length < widest; column++) {
        if (rowspan > 1) down[cells.length] = { cell: below, left: rowspan - 1 };
        cells.push(column === 0 ? cell : emptyCell);
      }
    }
    return {
      start,
      end,
      cells,
      header: own.length > 0 && own.every(({ header }) => header),
      spanning: own.length === 1 && (own[0] as FlowRow["cells"][number]).colspan > 1,
    };
  });
}

/** The row of heads: the first that is marked so, or a first row of known heads without links. */
function headOf(rows: readonly Row[]): number {
  const marked = rows.findIndex(({ header, spanning }) => header && !spanning);
  if (marked >= 0) return marked;
  const first = rows.findIndex(({ spanning }) => !spanning);
  const row = rows[first];
  if (row === undefined) return -1;
  const filled = row.cells.filter(({ text }) => text !== "");
  const known = filled.filter(({ text }) => columnRole(text).role !== "more").length;
  const links = row.cells.some((cell) => cell.links.length > 0 || cell.anchors);
  return !links && known >= Math.max(1, filled.length / 3) ? first : -1;
}

/** How many rows the heads take: all that are marked, or those that a head beside others runs down over. */
function depthOfHead(flow: readonly FlowRow[], rows: readonly Row[], first: number): number {
  if ((rows[first] as Row).header) {
    let end = first + 1;
    while (rows[end]?.header === true && rows[end]?.spanning === false) end++;
    return end - first;
  }
  const spans = (flow[first] as FlowRow).cells.map(({ rowspan }) => rowspan);
  const deepest = Math.max(...spans);
  const below = rows.slice(first + 1, first + deepest);
  const stacked =
    deepest > 1 &&
    deepest <= 4 &&
    spans.some((span) => span < deepest) &&
    below.every(({ cells }) => cells.every(({ links }) => links.length === 0));
  return stacked ? deepest : 1;
}
