// Markdown to blocks: CommonMark's block structure and GitHub's tables, as far as lists need them, in one pass
// over the lines and with bounded nesting. Running text and HTML are handed on as ranges of the source.
// After the CommonMark specification 0.31 (https://spec.commonmark.org/0.31.2/) and GitHub's tables extension.
import { dropColumns, indentOf, type Line } from "./line.ts";
import { tableCells } from "./table-cells.ts";
import { trimmed } from "./trimmed.ts";

export interface BlockItem {
  readonly start: number;
  readonly end: number;
  readonly blocks: readonly Block[];
}
export type Block =
  | {
      readonly type: "heading";
      readonly level: number;
      readonly lines: readonly Line[];
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly type: "paragraph";
      readonly lines: readonly Line[];
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly type: "list";
      readonly ordered: boolean;
      readonly items: readonly BlockItem[];
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly type: "table";
      readonly rows: readonly (readonly Line[])[];
      readonly start: number;
      readonly end: number;
    }
  | { readonly type: "html"; readonly start: number; readonly end: number }
  | {
      readonly type: "quotation";
      /** Without the signs in front. */
      readonly lines: readonly Line[];
      readonly start: number;
      readonly end: number;
    }
  | { readonly type: "apart"; readonly what: string; readonly start: number; readonly end: number };

export interface BlockReading {
  readonly blocks: readonly Block[];
  /** Offsets of lines nested deeper than the reader follows; they are read as text. */
  readonly tooDeep: readonly number[];
  /** Offsets of tables with more columns than the reader takes; the further columns are left out. */
  readonly tooWide: readonly number[];
}

/** Lists in lists beyond this are read as running text. */
export const deepest = 16;
export const widest = 60;

const farthest = 4000;
const fence = /(`{3,})[^`]*$|(~{3,})/y;
const atx = /#{1,6}(?=[ \t]|$)/y;
const rule = /(?:\*[ \t]*){3,}$|(?:-[ \t]*){3,}$|(?:_[ \t]*){3,}$/y;
const bullet = /(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/y;
const underline = /(?:=+|-+)[ \t]*$/y;
const delimiter = /\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/y;
const definition =
  /\[(?!\s*\])(?:[^\][\\]|\\.){1,300}\]:[ \t]*(?:<[^<>\n]*>|[^\s<]\S*)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/y;
const htmlBlockNames =
  "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h1|h2|h3|h4|h5|h6|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul";
const htmlBlock = new RegExp(`</?(?:${htmlBlockNames})(?=[ \\t]|/?>|$)`, "iy");
const htmlVerbatim = /<(?:pre|script|style|textarea)(?=[ \t>]|$)/iy;
const htmlAlone =
  /(?:<[A-Za-z][A-Za-z0-9-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?>|<\/[A-Za-z][A-Za-z0-9-]*\s*>)[ \t]*$/y;

export function readBlocks(text: string, lines: readonly Line[]): BlockReading {
  const tooDeep: number[] = [];
  const tooWide: number[] = [];

  const matchAt = (pattern: RegExp, at: number, to: number): RegExpExecArray | null => {
    // Sticky patterns see one line only; of a very long one the beginning, which then does not end the line.
    const slice = to - at > farthest ? `${text.slice(at, at + farthest)}a` : text.slice(at, to);
    pattern.lastIndex = 0;
    return pattern.exec(slice);
  };
  const isBlank = (line: Line): boolean => indentOf(text, line).at === line.to;

  /** Whether a line begins a block that can end a paragraph. */
  const interrupts = (line: Line): boolean => {
    const { columns, at } = indentOf(text, line);
    if (columns >= 4 || at === line.to) return false;
    switch (text[at]) {
      case "#":
        return matchAt(atx, at, line.to) !== null;
      case ">":
        return true;
      case "`":
      case "~":
        return matchAt(fence, at, line.to) !== null;
      case "<":
        return htmlStart(at, line.to, true) !== null;
      case "*":
      case "-":
      case "_":
      case "+":
        if (matchAt(rule, at, line.to) !== null) return true;
        return matchAt(bullet, at, line.to) !== null && text.slice(at + 1, line.to).trim() !== "";
      case "1": {
        const found = matchAt(bullet, at, line.to);
        return found?.[1] === "1" && text.slice(at + found[0].length, line.to).trim() !== "";
      }
      default:
        return false;
    }
  };

  /** What ends an HTML block that begins here; empty for a blank line, null when none begins. */
  const htmlStart = (at: number, to: number, inParagraph: boolean): string | null => {
    if (text.startsWith("<!--", at)) return "-->";
    if (text.startsWith("<?", at)) return "?>";
    if (text.startsWith("<![CDATA[", at)) return "]]>";
    if (/<![A-Za-z]/y.test(text.slice(at, at + 3))) return ">";
    const verbatim = matchAt(htmlVerbatim, at, to);
    if (verbatim !== null) return `</${verbatim[0].slice(1).toLowerCase()}`;
    if (matchAt(htmlBlock, at, to) !== null) return "";
    return !inParagraph && matchAt(htmlAlone, at, to) !== null ? "" : null;
  };

  const cellsOf = (line: Line): Line[] => tableCells(text, line);
  const isTable = (head: Line, next: Line | undefined): boolean => {
    if (next === undefined || next.lazy === true || head.lazy === true) return false;
    const { columns, at } = indentOf(text, next);
    if (columns >= 4 || at === next.to || !/[|:-]/.test(text[at] as string)) return false;
    const row = text.slice(at, next.to);
    if (row.length > 20_000) return false;
    delimiter.lastIndex = 0;
    if (
      !delimiter.test(row) ||
      !(row.includes("|") || text.slice(head.from, head.to).includes("|"))
    )
      return false;
    return (
      cellsOf(head).length === cellsOf(next).length &&
      (row.includes("|") || cellsOf(head).length > 1)
    );
  };

  const parse = (input: readonly Line[], depth: number): Block[] => {
    const blocks: Block[] = [];
    let index = 0;
    const line = (at: number): Line => input[at] as Line;
    const count = input.length;

    while (index < count) {
      const first = line(index);
      const { columns, at } = indentOf(text, first);
      if (at === first.to) {
        index++;
        continue;
      }
      const start = at;
      if (columns >= 4) {
        let last = index;
        for (let next = index + 1; next < count; next++) {
          const indent = indentOf(text, line(next));
          if (indent.at === line(next).to) continue;
          if (indent.columns < 4) break;
          last = next;
        }
        blocks.push({ type: "apart", what: "code", start, end: line(last).to });
        index = last + 1;
        continue;
      }
      const unit = text[at];
      const opened = unit === "`" || unit === "~" ? matchAt(fence, at, first.to) : null;
      if (opened !== null) {
        const mark = opened[1] ?? opened[2] ?? "";
        let last = index + 1;
        for (; last < count; last++) {
          const indent = indentOf(text, line(last));
          const rest = text.slice(indent.at, line(last).to).trimEnd();
          if (
            indent.columns < 4 &&
            rest.length >= mark.length &&
            rest === (mark[0] as string).repeat(rest.length)
          )
            break;
        }
        blocks.push({
          type: "apart",
          what: "code",
          start,
          end: line(Math.min(last, count - 1)).to,
        });
        index = last + 1;
        continue;
      }
      const hashes = unit === "#" ? matchAt(atx, at, first.to) : null;
      if (hashes !== null) {
        let end = first.to;
        while (end > at && /[ \t]/.test(text[end - 1] as string)) end--;
        let close = end;
        while (close > at && text[close - 1] === "#") close--;
        if (
          close < end &&
          (close === at + hashes[0].length || /[ \t]/.test(text[close - 1] as string))
        )
          end = close;
        const from = Math.min(at + hashes[0].length, end);
        blocks.push({
          type: "heading",
          level: hashes[0].length,
          lines: [{ from, to: Math.max(from, end) }],
          start,
          end: first.to,
        });
        index++;
        continue;
      }
      if ((unit === "*" || unit === "-" || unit === "_") && matchAt(rule, at, first.to) !== null) {
        blocks.push({ type: "apart", what: "rule", start, end: first.to });
        index++;
        continue;
      }
      if (unit === ">") {
        let last = index;
        for (let next = index + 1; next < count; next++) {
          const indent = indentOf(text, line(next));
          if (indent.at === line(next).to) break;
          if (text[indent.at] !== ">" && (interrupts(line(next)) || beginsItem(line(next)))) break;
          last = next;
        }
        quotation(input.slice(index, last + 1), blocks);
        index = last + 1;
        continue;
      }
      const ends = unit === "<" ? htmlStart(at, first.to, false) : null;
      if (ends !== null) {
        let last = index;
        if (ends === "") {
          while (last + 1 < count && !isBlank(line(last + 1))) last++;
        } else {
          for (; last < count - 1; last++) {
            const from: number = last === index ? at + (ends === "-->" ? 4 : 0) : line(last).from;
            if (text.slice(from, line(last).to).toLowerCase().includes(ends)) break;
          }
        }
        blocks.push({ type: "html", start, end: line(last).to });
        index = last + 1;
        continue;
      }
      const marker = matchAt(bullet, at, first.to);
      if (marker !== null) {
        if (depth < deepest) {
          index = readList(input, index, depth, blocks);
          continue;
        }
        tooDeep.push(at);
      }
      index = readParagraph(input, index, blocks);
    }
    return trimmed(blocks);
  };

  /** What is quoted is a block of its own, but a heading there is set off and still heads what follows. */
  const quotation = (lines: readonly Line[], blocks: Block[]): void => {
    const first = lines[0] as Line;
    const { at } = indentOf(text, first);
    const { at: from, columns } = indentOf(text, { from: at + 1, to: first.to });
    const hashes = text[from] === "#" && columns < 5 ? matchAt(atx, from, first.to) : null;
    if (hashes !== null) {
      blocks.push({
        type: "heading",
        level: hashes[0].length,
        lines: [{ from: Math.min(from + hashes[0].length, first.to), to: first.to }],
        start: at,
        end: first.to,
      });
      if (lines.length === 1) return;
    }
    const rest = hashes === null ? lines : lines.slice(1);
    blocks.push({
      type: "quotation",
      lines: rest.map((line) => {
        const { at: sign } = indentOf(text, line);
        const quoted = text[sign] === ">" ? { from: sign + 1, to: line.to } : line;
        return { from: indentOf(text, quoted).at, to: line.to };
      }),
      start: indentOf(text, rest[0] as Line).at,
      end: (lines.at(-1) as Line).to,
    });
  };

  /** Items of one list from `index` on; returns the index behind it. */
  const readList = (
    input: readonly Line[],
    from: number,
    depth: number,
    blocks: Block[],
  ): number => {
    const items: BlockItem[] = [];
    let index = from;
    let ordered: boolean | null = null;
    while (index < input.length) {
      const first = input[index] as Line;
      const { columns, at } = indentOf(text, first);
      if (at === first.to) {
        index++;
        continue;
      }
      if (columns >= 4) break;
      const marker = matchAt(bullet, at, first.to);
      if (marker === null || matchAt(rule, at, first.to) !== null) break;
      const numbered = marker[1] !== undefined;
      if (ordered !== null && numbered !== ordered) break;
      ordered = numbered;
      const width = marker[0].length;
      const after: Line = { from: at + width, to: first.to };
      const gap = indentOf(text, after);
      const empty = gap.at === first.to;
      // Five blanks and more begin indented code: one belongs to the marker.
      const inside = empty || gap.columns > 4 ? 1 : gap.columns;
      const content = columns + width + inside;
      const lines: Line[] = [
        empty ? { from: first.to, to: first.to } : dropColumns(text, after, inside),
      ];
      let last = index;
      let next = index + 1;
      let open = !empty;
      for (; next < input.length; next++) {
        const line = input[next] as Line;
        const indent = indentOf(text, line);
        if (indent.at === line.to) {
          if (empty && next === index + 1) break;
          lines.push({ from: line.to, to: line.to });
          open = false;
          continue;
        }
        if (indent.columns >= content) {
          const inner = dropColumns(text, line, content);
          lines.push(line.lazy === true ? { ...inner, lazy: true } : inner);
          open = true;
        } else if (open && !interrupts(line) && !beginsItem(line))
          lines.push({ from: indent.at, to: line.to, lazy: true });
        else break;
        last = next;
      }
      items.push({ start: at, end: (input[last] as Line).to, blocks: parse(lines, depth + 1) });
      index = last + 1;
    }
    const end = items.at(-1)?.end ?? (input[from] as Line).to;
    blocks.push({
      type: "list",
      ordered: ordered === true,
      items: trimmed(items),
      start: items[0]?.start ?? (input[from] as Line).from,
      end,
    });
    return Math.max(index, from + 1);
  };
  /** Any item marker ends the text of the item before it. */
  const beginsItem = (line: Line): boolean => {
    const { columns, at } = indentOf(text, line);
    return columns < 4 && matchAt(bullet, at, line.to) !== null;
  };

  const readParagraph = (input: readonly Line[], from: number, blocks: Block[]): number => {
    let index = from;
    const lines: Line[] = [];
    const push = (): void => {
      let begun = 0;
      while (begun < lines.length && isDefinition(lines[begun] as Line)) begun++;
      const rest = lines.slice(begun);
      const head = rest[0];
      if (head !== undefined)
        blocks.push({
          type: "paragraph",
          lines: rest,
          start: head.from,
          end: (rest.at(-1) as Line).to,
        });
    };
    while (index < input.length) {
      const line = input[index] as Line;
      const indent = indentOf(text, line);
      if (indent.at === line.to) break;
      if (lines.length > 0) {
        if (
          line.lazy !== true &&
          indent.columns < 4 &&
          (text[indent.at] === "=" || text[indent.at] === "-") &&
          matchAt(underline, indent.at, line.to) !== null
        ) {
          const head = lines[0] as Line;
          blocks.push({
            type: "heading",
            level: text[indent.at] === "=" ? 1 : 2,
            lines,
            start: head.from,
            end: line.to,
          });
          return index + 1;
        }
        if (interrupts(line)) break;
      }
      if (isTable(line, input[index + 1])) {
        push();
        const head = cellsOf(line);
        const width = head.length;
        if (width > widest) tooWide.push(indent.at);
        const rows: Line[][] = [head.slice(0, widest)];
        let last = index + 1;
        for (let next = index + 2; next < input.length; next++) {
          const row = input[next] as Line;
          if (isBlank(row) || interrupts(row)) break;
          rows.push(cellsOf(row).slice(0, Math.min(width, widest)));
          last = next;
        }
        blocks.push({ type: "table", rows, start: indent.at, end: (input[last] as Line).to });
        return last + 1;
      }
      lines.push({ from: indent.at, to: line.to });
      index++;
    }
    push();
    return Math.max(index, from + 1);
  };
  const isDefinition = (line: Line): boolean =>
    text[line.from] === "[" && matchAt(definition, line.from, line.to) !== null;

  return { blocks: parse(lines, 0), tooDeep, tooWide };
}
