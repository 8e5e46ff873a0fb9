// Comma-separated tables as RFC 4180 has them, with the line of each record. Spreadsheet safety is the exporter's.

export interface CsvRecord {
  /** 1-based line on which the record begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Splits a text into records; quoted cells may hold commas, quotes (doubled) and line breaks. Empty lines are no records. */
export function parseCsv(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let line = 1;
  let begin = 1;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const close = (): void => {
    if (cells.length > 1 || cells[0] !== "") records.push({ line: begin, cells });
    cells = [];
  };
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      const parts: string[] = [];
      let from = at + 1;
      for (;;) {
        const quote = text.indexOf('"', from);
        const end = quote < 0 ? text.length : quote;
        parts.push(text.slice(from, end));
        from = end + 1;
        if (quote < 0 || text[from] !== '"') break;
        parts.push('"');
        from += 1;
      }
      cell = parts.join("");
      at = Math.min(from, text.length);
    }
    let end = at;
    while (end < text.length && text[end] !== "," && text[end] !== "\n") end += 1;
    cell += text.slice(at, end).replace(/\r$/, "");
    for (const unit of cell) if (unit === "\n") line += 1;
    cells.push(cell);
    at = end + 1;
    if (text[end] === "," && at === text.length) cells.push("");
    if (text[end] !== ",") {
      close();
      line += 1;
      begin = line;
    }
  }
  if (cells.length > 0) close();
  return records;
}

/** Rows as objects by the names in the first record; a missing cell is the empty text. */
export function parseCsvTable(text: string): {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly line: number;
    readonly row: Readonly<Record<string, string>>;
  }[];
} {
  const [head, ...body] = parseCsv(text);
  const columns = head?.cells ?? [];
  const rows = body.map(({ line, cells }) => ({
    line,
    row: Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""])),
  }));
  return { columns, rows };
}

/** One cell, quoted where it must be. */
export const csvCell = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Records with `\n` ends. */
export const writeCsv = (records: readonly (readonly string[])[]): string =>
  records.map((cells) => `${cells.map(csvCell).join(",")}\n`).join("");
