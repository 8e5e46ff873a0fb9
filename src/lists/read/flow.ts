// A document as a flat run of blocks in reading order, whether Markdown or HTML wrote them. Blocks that can hold
// no entry (code, comments) are named and dropped here.
import { blankShortcodes } from "./blank-shortcodes.ts";
import { type FlattenContext, Flattener } from "./flatten.ts";
import { type HtmlToken, htmlTokens } from "./html-tokens.ts";
import { emptyInline, type Inline, literalInline, plain } from "./inline.ts";
import { type Block, deepest, readBlocks, widest } from "./markdown/blocks.ts";
import { definitionsOf } from "./markdown/definitions.ts";
import { indentOf, type Line, linesIn } from "./markdown/line.ts";
import { tableCells } from "./markdown/table-cells.ts";
import { trimmed } from "./markdown/trimmed.ts";

export interface FlowCell {
  readonly inline: Inline;
  readonly header: boolean;
  readonly colspan: number;
  readonly rowspan: number;
}
export interface FlowRow {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly FlowCell[];
}
export interface FlowItem {
  readonly start: number;
  readonly end: number;
  readonly content: readonly Flow[];
}
/** `start` and `end` are offsets into the source. */
export type Flow =
  | {
      readonly type: "heading";
      readonly level: number;
      readonly inline: Inline;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly type: "paragraph";
      readonly inline: Inline;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly type: "list";
      readonly ordered: boolean;
      readonly items: readonly FlowItem[];
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly type: "table";
      readonly rows: readonly FlowRow[];
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly type: "open";
      readonly summary: Inline;
      readonly start: number;
      readonly end: number;
    }
  | { readonly type: "close"; readonly start: number; readonly end: number }
  | {
      readonly type: "quotation";
      readonly inline: Inline;
      readonly start: number;
      readonly end: number;
    }
  | { readonly type: "apart"; readonly what: string; readonly start: number; readonly end: number };

export interface FlowCut {
  readonly offset: number;
  readonly what: string;
}

/** A document's blocks in reading order, and what was left out. */
export function flowOf(text: string): { flow: Flow[]; cuts: readonly FlowCut[] } {
  const { blocks, tooDeep, tooWide } = readBlocks(text, linesIn(text, 0, text.length));
  const context = { text, definitions: definitionsOf(text) };
  const cuts = [
    ...tooDeep.map((offset) => ({
      offset,
      what: `lists in lists deeper than ${deepest} were read as running text`,
    })),
    ...tooWide.map((offset) => ({ offset, what: `the table was read up to column ${widest}` })),
  ];
  return { flow: markdownFlow(blocks, context, 0), cuts };
}

function markdownFlow(blocks: readonly Block[], context: FlattenContext, depth: number): Flow[] {
  const flow: Flow[] = [];
  const inlineOf = (lines: readonly Line[]): Inline => {
    const [line] = lines;
    if (line !== undefined && lines.length === 1) {
      const text = context.text.slice(line.from, line.to);
      if (!marked.test(text)) return literalInline(text, line.from);
    }
    const flat = new Flattener(context);
    flat.markdown(lines);
    return flat.build();
  };
  const rowOf = (cells: readonly Line[], header: boolean): FlowRow => ({
    start: cells[0]?.from ?? 0,
    end: cells.at(-1)?.to ?? 0,
    cells: cells.map((cell) => ({
      inline: inlineOf([trimLine(context.text, cell)]),
      header,
      colspan: 1,
      rowspan: 1,
    })),
  });
  /** The rows of the table just read: a blank line in between cuts rows off that belong to it. */
  let rows: FlowRow[] | null = null;
  let closers: number[] | null = null;
  let nextCloser = 0;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    const { start } = block;
    let { end } = block;
    if (rows !== null) {
      const more = block.type === "paragraph" ? rowsAfter(context.text, rows, block.lines) : null;
      for (const cells of more ?? []) rows.push(rowOf(cells, false));
      if (more !== null) continue;
      rows = null;
    }
    switch (block.type) {
      case "heading":
        flow.push({
          type: "heading",
          level: block.level,
          inline: inlineOf(block.lines),
          start,
          end,
        });
        break;
      case "paragraph":
        for (const lines of portionsOf(block.lines))
          flow.push({
            type: "paragraph",
            inline: blankShortcodes(inlineOf(lines)),
            start: lines[0]?.from ?? start,
            end: lines.at(-1)?.to ?? end,
          });
        break;
      case "list":
        flow.push({
          type: "list",
          ordered: block.ordered,
          items: block.items.map((item) => ({
            start: item.start,
            end: item.end,
            content: markdownFlow(item.blocks, context, depth),
          })),
          start,
          end,
        });
        break;
      case "table":
        rows = block.rows.map((cells, row) => rowOf(cells, row === 0));
        flow.push({ type: "table", rows, start, end });
        break;
      case "html": {
        const source = context.text.slice(start, end);
        const after = source.startsWith("<!--") ? source.indexOf("-->") : 0;
        if (after < 0 || (after > 0 && source.slice(after + 3).trim() === "")) {
          flow.push({ type: "apart", what: "comment", start, end });
          break;
        }
        let tokens = htmlTokens(source, start);
        // A table that blank lines cut into pieces is read as one.
        if (leavesTableOpen(tokens)) {
          closers ??= blocks.flatMap((other, at) =>
            other.type === "html" && closesTable(context.text.slice(other.start, other.end))
              ? [at]
              : [],
          );
          while (nextCloser < closers.length && (closers[nextCloser] as number) <= index)
            nextCloser++;
          const next = closers[nextCloser];
          if (next !== undefined) {
            index = next;
            end = (blocks[next] as Block).end;
            tokens = htmlTokens(context.text.slice(start, end), start);
          }
        }
        flow.push(...htmlFlow(tokens, context, start, end, depth));
        break;
      }
      case "quotation":
        flow.push({ type: "quotation", inline: inlineOf(block.lines), start, end });
        break;
      case "apart":
        flow.push(block);
        break;
      default:
        break;
    }
  }
  return trimmed(flow);
}

/** The cells of lines that all are rows as wide as those above, or null. */
function rowsAfter(
  text: string,
  rows: readonly FlowRow[],
  lines: readonly Line[],
): readonly (readonly Line[])[] | null {
  const width = rows[0]?.cells.length ?? 0;
  if (width < 2) return null;
  const cut: Line[][] = [];
  for (const line of lines) {
    if (text[indentOf(text, line).at] !== "|") return null;
    const cells = tableCells(text, line);
    if (cells.length < width - 1 || cells.length > width + 1) return null;
    cut.push(cells.slice(0, width));
  }
  return cut;
}

/** A paragraph of very many lines is a stack of entries; it is read in portions. */
function portionsOf(lines: readonly Line[]): (readonly Line[])[] {
  if (lines.length <= mostLines) return [lines];
  const portions: (readonly Line[])[] = [];
  for (let from = 0; from < lines.length; from += mostLines)
    portions.push(lines.slice(from, from + mostLines));
  return portions;
}

function trimLine(text: string, { from, to }: Line): Line {
  let start = from;
  let end = to;
  while (start < end && /[ \t]/.test(text[start] as string)) start++;
  while (end > start && /[ \t]/.test(text[end - 1] as string)) end--;
  return { from: start, to: end };
}

function leavesTableOpen(tokens: readonly HtmlToken[]): boolean {
  let depth = 0;
  for (const token of tokens)
    if (token.type !== "text" && token.name === "table") depth += token.type === "open" ? 1 : -1;
  return depth > 0;
}

const closesTable = (html: string): boolean =>
  html.includes("</") &&
  htmlTokens(html, 0).some((token) => token.type === "close" && token.name === "table");

const mostLines = 300;
/** Running text of HTML that is longer is read in portions, cut at the end of a line. */
const longestPiece = 4000;
/** Signs and words that make more of a text than its letters. */
const marked = /[\\`*_[\]!<&]|http|www/;
const headingTag = /^h([1-6])$/;
const blockTags = new Set(
  "li p div center section article header footer main nav blockquote dl dt dd figure figcaption form hr pre".split(
    " ",
  ),
);
const swallows = new Set(["table", "ul", "ol", "details", "summary"]);
/** A line that begins a Markdown block of its own. */
const blockSign = /(?:^|(?<=[\n\r])) {0,3}(?:#{1,6}|[-*+]|\d{1,4}[.)])[ \t]\S/;
const inlineSign = /\]\(|\*\*|`|(?:^|\s)[*_]\S/;
/** Deeper lists and tables inside HTML are read as running text. */
const deepestHtml = 12;

/** The blocks of one piece of HTML; Markdown that stands in it is read as such. */
function htmlFlow(
  tokens: readonly HtmlToken[],
  context: FlattenContext,
  start: number,
  end: number,
  depth: number,
): Flow[] {
  const flow: Flow[] = [];
  let flat = new Flattener(context);
  let begun = start;
  const flush = (upTo: number): void => {
    if (!flat.empty)
      flow.push({
        type: "paragraph",
        inline: blankShortcodes(flat.build()),
        start: begun,
        end: upTo,
      });
    flat = new Flattener(context);
    begun = upTo;
  };

  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as HtmlToken;
    if (token.type === "text") {
      const block = blockSign.exec(context.text.slice(token.from, token.to));
      const from = token.from + (block?.index ?? 0);
      const before =
        block === null
          ? token
          : { ...token, value: context.text.slice(token.from, from), to: from };
      if (flat.empty) begun = token.from + (token.value.length - token.value.trimStart().length);
      if (before.value !== "") addText(flat, context, before);
      if (flat.length > longestPiece && before.value.includes("\n")) flush(before.to);
      if (block !== null) {
        flush(from);
        flow.push(
          ...markdownFlow(
            readBlocks(context.text, linesIn(context.text, from, token.to)).blocks,
            context,
            depth + 1,
          ),
        );
        begun = token.to;
      }
      continue;
    }
    const level = headingTag.exec(token.name)?.[1];
    if (level !== undefined || token.name === "summary") {
      flush(token.from);
      if (token.type === "close") continue;
      const close = endOfHeading(tokens, index);
      const inline = inlineOfTokens(tokens.slice(index + 1, close), context);
      const last = (tokens[Math.min(close, tokens.length - 1)] as HtmlToken).to;
      if (level !== undefined)
        flow.push({ type: "heading", level: Number(level), inline, start: token.from, end: last });
      else {
        const opened = flow.at(-1);
        if (opened?.type === "open" && plain(opened.summary.text) === "")
          flow[flow.length - 1] = { ...opened, summary: inline, end: last };
        else flow.push({ type: "open", summary: inline, start: token.from, end: last });
      }
      begun = last;
      index = close;
    } else if (token.name === "details") {
      flush(token.from);
      if (token.type === "open")
        flow.push({ type: "open", summary: emptyInline, start: token.from, end: token.to });
      else flow.push({ type: "close", start: token.from, end: token.to });
      begun = token.to;
    } else if (token.name === "table" && token.type === "open" && depth < deepestHtml) {
      flush(token.from);
      const close = endOf(tokens, index, "table");
      const inside = tokens.slice(index + 1, close);
      const last = (tokens[Math.min(close, tokens.length - 1)] as HtmlToken).to;
      const rows = htmlRows(inside, context);
      if (rows.length > 0) flow.push({ type: "table", rows, start: token.from, end: last });
      begun = last;
      index = close;
    } else if (
      (token.name === "ul" || token.name === "ol") &&
      token.type === "open" &&
      depth < deepestHtml
    ) {
      flush(token.from);
      const close = endOf(tokens, index, token.name);
      const inside = tokens.slice(index + 1, close);
      const last = (tokens[Math.min(close, tokens.length - 1)] as HtmlToken).to;
      flow.push({
        type: "list",
        ordered: token.name === "ol",
        items: htmlItems(inside, context, last, depth + 1),
        start: token.from,
        end: last,
      });
      begun = last;
      index = close;
    } else if (blockTags.has(token.name)) {
      flush(token.from);
      begun = token.to;
    } else {
      if (flat.empty) begun = token.from;
      flat.html(token);
    }
  }
  flush(end);
  return flow;
}

/** Index of the tag that closes `tokens[from]`, or the number of tokens. */
function endOf(tokens: readonly HtmlToken[], from: number, name: string): number {
  let depth = 0;
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index] as HtmlToken;
    if (token.type === "text" || token.name !== name) continue;
    if (token.type === "open") depth++;
    else if (--depth === 0) return index;
  }
  return tokens.length;
}

/** Code between fences in the text between tags: a record to copy, say. */
const fenced =
  /(?:^|[\n\r])[ \t]*(`{3,}(?!`)|~{3,}(?!~))[^\n\r]*[\n\r](?:[^]*?[\n\r])??[ \t]*(?:\1|$)/gu;

/** Text between tags, with the Markdown that may stand in it; code in fences is left out. */
function addText(flat: Flattener, context: FlattenContext, token: HtmlText): void {
  const source = context.text.slice(token.from, token.to);
  if (!source.includes("```") && !source.includes("~~~")) return addProse(flat, context, token);
  let from = 0;
  const addUpTo = (to: number): void => {
    for (const part of htmlTokens(source.slice(from, to), token.from + from))
      if (part.type === "text") addProse(flat, context, part);
  };
  for (const code of source.matchAll(fenced)) {
    addUpTo(code.index);
    from = code.index + code[0].length;
  }
  addUpTo(source.length);
}

type HtmlText = Extract<HtmlToken, { type: "text" }>;

function addProse(flat: Flattener, context: FlattenContext, token: HtmlText): void {
  const source = context.text.slice(token.from, token.to);
  if (!inlineSign.test(source)) return flat.html(token);
  const lines = linesIn(context.text, token.from, token.to).map((line) =>
    trimLine(context.text, line),
  );
  const space = (from: number, to: number): void =>
    flat.html({ type: "text", value: context.text.slice(from, to), from, to });
  const lead = source.length - source.trimStart().length;
  const tail = source.trimEnd().length;
  space(token.from, token.from + lead);
  flat.markdown(lines.filter(({ from, to }) => from < to));
  space(token.from + tail, token.to);
}

/** A heading or summary that nobody closes ends where the next block begins. */
function endOfHeading(tokens: readonly HtmlToken[], from: number): number {
  const { name } = tokens[from] as Extract<HtmlToken, { type: "open" }>;
  for (let index = from + 1; index < tokens.length; index++) {
    const token = tokens[index] as HtmlToken;
    if (token.type === "text") continue;
    if (token.type === "close" && token.name === name) return index;
    if (
      swallows.has(token.name) ||
      (token.type === "open" && headingTag.test(token.name) && name !== "summary")
    )
      return index - 1;
  }
  return tokens.length;
}

function inlineOfTokens(tokens: readonly HtmlToken[], context: FlattenContext): Inline {
  const flat = new Flattener(context);
  for (const token of tokens)
    if (token.type === "text") addText(flat, context, token);
    else flat.html(token);
  return flat.build();
}

function htmlRows(tokens: readonly HtmlToken[], context: FlattenContext): FlowRow[] {
  const rows: FlowRow[] = [];
  let cells: FlowCell[] = [];
  let rowStart = -1;
  let cell: { header: boolean; colspan: number; rowspan: number; from: number } | null = null;
  let depth = 0;
  const closeCell = (index: number): void => {
    if (cell === null) return;
    const inside = tokens.slice(cell.from, index);
    cells.push({ ...cell, inline: inlineOfTokens(inside, context) });
    cell = null;
  };
  const closeRow = (index: number, end: number): void => {
    closeCell(index);
    if (cells.length > 0) rows.push({ start: rowStart, end, cells });
    cells = [];
    rowStart = -1;
  };
  tokens.forEach((token, index) => {
    if (token.type === "text") return;
    if (token.name === "table") depth += token.type === "open" ? 1 : -1;
    if (depth > 0) return;
    if (token.name === "tr") {
      closeRow(index, token.to);
      if (token.type === "open") rowStart = token.from;
    } else if (token.name === "td" || token.name === "th") {
      closeCell(index);
      if (token.type !== "open") return;
      if (rowStart < 0) rowStart = token.from;
      const span = (name: string): number => {
        const value = Number(token.attributes.get(name) ?? "1");
        return Number.isInteger(value) && value > 1 ? Math.min(value, 1000) : 1;
      };
      cell = {
        header: token.name === "th",
        colspan: span("colspan"),
        rowspan: span("rowspan"),
        from: index + 1,
      };
    } else if (["thead", "tbody", "tfoot"].includes(token.name)) closeRow(index, token.from);
  });
  closeRow(tokens.length, tokens.at(-1)?.to ?? 0);
  return rows;
}

function htmlItems(
  tokens: readonly HtmlToken[],
  context: FlattenContext,
  end: number,
  level: number,
): FlowItem[] {
  const items: FlowItem[] = [];
  let begun: { token: HtmlToken; index: number } | null = null;
  let depth = 0;
  const close = (index: number, at: number): void => {
    if (begun === null) return;
    const inside = tokens.slice(begun.index + 1, index);
    items.push({
      start: begun.token.from,
      end: at,
      content: htmlFlow(inside, context, begun.token.to, at, level),
    });
    begun = null;
  };
  tokens.forEach((token, index) => {
    if (token.type === "text") return;
    if (token.name === "ul" || token.name === "ol") depth += token.type === "open" ? 1 : -1;
    if (depth > 0 || token.name !== "li") return;
    close(index, token.from);
    if (token.type === "open") begun = { token, index };
  });
  close(tokens.length, end);
  return items;
}
