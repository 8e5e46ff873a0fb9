// The cells of one row of a Markdown table, the signs between them left out.
import { indentOf, type Line } from "./line.ts";

export function tableCells(text: string, line: Line): Line[] {
  const { at } = indentOf(text, line);
  let end = line.to;
  while (end > at && /[ \t]/.test(text[end - 1] as string)) end--;
  let from = text[at] === "|" ? at + 1 : at;
  const cells: Line[] = [];
  for (let index = from; index <= end; index++) {
    if (text[index] === "\\") index++;
    else if (index === end || text[index] === "|") {
      if (index === end && from >= end && cells.length > 0) break;
      cells.push({ from, to: Math.min(index, end) });
      from = index + 1;
    }
  }
  if (cells.length === 0) cells.push({ from: Math.min(from, end), to: end });
  return cells;
}
