// A line as the block reader sees it: offsets into the source, its container's prefix already behind it.
export interface Line {
  readonly from: number;
  /** Without the line's ending. */
  readonly to: number;
  /** Continues the text of a list item without its indentation: it begins no underline and no table. */
  readonly lazy?: true;
}

const ending = /\r\n|\n|\r/g;

export function linesIn(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  let start = from;
  ending.lastIndex = from;
  for (
    let match = ending.exec(text);
    match !== null && match.index < to;
    match = ending.exec(text)
  ) {
    lines.push({ from: start, to: match.index });
    start = match.index + match[0].length;
  }
  if (start <= to) lines.push({ from: start, to });
  return lines;
}

/** Columns of white space at the start of a line (a tab fills up to the next fourth), and where it ends. */
export function indentOf(text: string, line: Line): { columns: number; at: number } {
  let columns = 0;
  let at = line.from;
  for (; at < line.to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 32) columns++;
    else if (unit === 9) columns += 4 - (columns % 4);
    else break;
  }
  return { columns, at };
}

/** The line without its first `columns` of white space. */
export function dropColumns(text: string, line: Line, columns: number): Line {
  let seen = 0;
  let at = line.from;
  for (; at < line.to && seen < columns; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 32) seen++;
    else if (unit === 9) seen += 4 - (seen % 4);
    else break;
  }
  return { from: at, to: line.to };
}
