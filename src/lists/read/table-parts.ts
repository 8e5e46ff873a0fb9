// Tables in one: where the heads stand again between the rows, in bold, another table begins, and the one text in
// the row above them is its heading.
import { type Cell, emptyCell, type Grid, type Row } from "./table-grid.ts";
import { columnRole, noNameHead } from "./table-words.ts";

export interface TablePart {
  readonly grid: Grid;
  readonly heading: Cell | null;
}

/** Words that head a column, rather than a first row of cells. */
export const isHead = (text: string): boolean =>
  noNameHead.test(text) || columnRole(text).role !== "more";

export function tableParts(grid: Grid): readonly TablePart[] {
  const { body } = grid;
  const parts: TablePart[] = [];
  let part: TablePart = { grid, heading: null };
  let from = 0;
  const close = (to: number): void => {
    const rows = body.slice(from, to);
    if (rows.length > 0) parts.push({ ...part, grid: { ...part.grid, body: rows } });
  };
  for (const [index, row] of body.entries()) {
    if (!headsAgain(row)) continue;
    const above = index > from ? body[index - 1] : index === 0 ? grid.headRows.at(-1) : undefined;
    const heading = above === undefined ? null : onlyText(above);
    const titled = heading !== null && above !== undefined;
    close(titled && index > from ? index - 1 : index);
    const headRows = [...(index === 0 ? grid.headRows : titled ? [above] : []), row];
    const heads = grid.heads.map((_, column) => row.cells[column]?.text ?? "");
    part = { grid: { heads, headRows, body: [] }, heading };
    from = index + 1;
  }
  if (from === 0) return [part];
  close(body.length);
  return parts;
}

/** Two heads and more, all in bold. */
function headsAgain({ cells, header, spanning }: Row): boolean {
  if (header || spanning) return false;
  let heads = 0;
  for (const cell of cells) {
    if (cell.text === "") continue;
    if (cell.links.length > 0 || cell.anchors || cell.text.length > 40) return false;
    if (!isBold(cell) || !isHead(cell.text)) return false;
    heads++;
  }
  return heads >= 2;
}

/** The text of a row that says nothing else. */
function onlyText({ cells }: Row): Cell | null {
  let only: Cell | null = null;
  for (const cell of cells) {
    if (cell === emptyCell || (cell.text === "" && cell.inline.marks.length === 0)) continue;
    if (only !== null) return null;
    only = cell;
  }
  return only === null || only.text === "" || only.links.length > 0 ? null : only;
}

const isBold = ({ inline: { text, marks } }: Cell): boolean =>
  marks.some(
    ({ kind, from, to }) =>
      kind === "strong" && !/[\p{L}\p{N}]/u.test(text.slice(0, from) + text.slice(to)),
  );
