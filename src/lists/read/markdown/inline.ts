// Running text of Markdown to pieces and marks: escapes, character references, code, links, images, emphasis and
// inline HTML, by CommonMark's delimiter stack (https://spec.commonmark.org/0.31.2/#phase-2-inline-structure), in
// time linear in the text.
import { htmlTokens, type HtmlToken } from "../html-tokens.ts";
import { labelKey } from "./definitions.ts";
import type { Line } from "./line.ts";

/** A stretch of visible text that stands together in the source, a line break, an image, or an HTML tag. */
export type Piece =
  | { readonly type: "text"; text: string; readonly at: number; readonly end: number }
  | { readonly type: "break"; readonly forced: boolean; readonly at: number; readonly end: number }
  | {
      readonly type: "image";
      readonly alt: string;
      readonly url: string;
      readonly at: number;
      readonly end: number;
    }
  | { readonly type: "html"; readonly token: HtmlToken };

export interface PieceMark {
  readonly kind: "strong" | "emphasis" | "code" | "link";
  /** Range of pieces, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

interface Delimiter {
  readonly unit: string;
  count: number;
  readonly original: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  readonly piece: number;
  /** Offset of the first and behind the last sign that is left. */
  from: number;
  to: number;
  previous: number;
  next: number;
  gone: boolean;
}

interface Bracket {
  readonly piece: number;
  readonly at: number;
  readonly image: boolean;
  active: boolean;
  readonly delimiters: number;
  readonly marks: number;
}

const special = /[\\`*_[\]!<&\n]/g;
const reference = /&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/y;
const autolink = /<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*)>/y;
const mail = /<([\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)*)>/y;
const tag =
  /<(?:[A-Za-z][A-Za-z0-9-]*(?:\s+[A-Za-z_:@][\w.:-]*(?:\s*=\s*(?:"[^"<]*"|'[^'<]*'|[^\s"'=<>`]+))?){0,40}\s*\/?|\/[A-Za-z][A-Za-z0-9-]*\s*|!--(?:[^-]|-(?!->))*--)>/y;
const punctuation = /[!-/:-@[-`{-~]/;
const wide = /[\p{P}\p{S}]/u;
const space = /\s/u;
const longestTag = 2000;

/** The lines of a paragraph joined, with the source offset of each character. */
interface Joined {
  readonly text: string;
  offset(index: number): number;
}

function join(source: string, lines: readonly Line[]): Joined {
  if (lines.length === 1) {
    const line = lines[0] as Line;
    return { text: source.slice(line.from, line.to), offset: (index) => line.from + index };
  }
  const starts: number[] = [];
  let length = 0;
  const parts = lines.map((line) => {
    starts.push(length);
    length += line.to - line.from + 1;
    return source.slice(line.from, line.to);
  });
  return {
    text: parts.join("\n"),
    offset(index) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] as number) <= index) low = middle;
        else high = middle - 1;
      }
      const line = lines[low] as Line;
      return Math.min(line.from + index - (starts[low] as number), line.to);
    },
  };
}

export function readInline(
  source: string,
  lines: readonly Line[],
  definitions: ReadonlyMap<string, string>,
): { pieces: readonly Piece[]; marks: readonly PieceMark[] } {
  const { text, offset } = join(source, lines);
  const pieces: Piece[] = [];
  const marks: PieceMark[] = [];
  const delimiters: Delimiter[] = [];
  const brackets: Bracket[] = [];
  /** Lengths of backtick runs that have no partner any more, and from where on. */
  const lonely = new Map<number, number>();
  let lastDelimiter = -1;
  let noCommentBefore = 0;

  const put = (value: string, from: number, to: number): void => {
    if (value !== "") pieces.push({ type: "text", text: value, at: offset(from), end: offset(to) });
  };

  let place = 0;
  while (place < text.length) {
    special.lastIndex = place;
    const found = special.exec(text);
    const at = found === null ? text.length : found.index;
    if (at > place) put(text.slice(place, at), place, at);
    if (found === null) break;
    place = at + 1;
    switch (found[0]) {
      case "\\": {
        const next = text[place];
        if (next === "\n") {
          pieces.push({ type: "break", forced: true, at: offset(at), end: offset(place) });
          place++;
        } else if (next !== undefined && punctuation.test(next)) {
          put(next, place, place + 1);
          place++;
        } else put("\\", at, place);
        break;
      }
      case "\n": {
        const last = pieces.at(-1);
        const shown = last?.type === "text" ? last.text.replace(/\t/g, " ").trimEnd().length : 0;
        const forced = last?.type === "text" && last.text.length - shown >= 2;
        if (last?.type === "text") last.text = last.text.slice(0, shown);
        pieces.push({ type: "break", forced, at: offset(at), end: offset(at) });
        break;
      }
      case "`": {
        let end = place;
        while (text[end] === "`") end++;
        const length = end - at;
        const close = (lonely.get(length) ?? Infinity) <= at ? -1 : closingTicks(text, end, length);
        if (close < 0) {
          lonely.set(length, Math.min(at, lonely.get(length) ?? Infinity));
          put(text.slice(at, end), at, end);
          place = end;
        } else {
          let from = end;
          let to = close;
          const inner = text.slice(from, to);
          if (/^[ \n].*[ \n]$/su.test(inner) && inner.trim() !== "") {
            from++;
            to--;
          }
          const piece = pieces.length;
          put(text.slice(from, to).replaceAll("\n", " "), from, to);
          marks.push({
            kind: "code",
            from: piece,
            to: pieces.length,
            start: offset(at),
            end: offset(close + length - 1) + 1,
            url: "",
          });
          place = close + length;
        }
        break;
      }
      case "*":
      case "_": {
        let end = place;
        while (text[end] === found[0]) end++;
        addDelimiter(found[0], at, end);
        place = end;
        break;
      }
      case "!":
        if (text[place] === "[") {
          place++;
          brackets.push({
            piece: pieces.length,
            at,
            image: true,
            active: true,
            delimiters: delimiters.length,
            marks: marks.length,
          });
          put("![", at, place);
        } else put("!", at, place);
        break;
      case "[":
        brackets.push({
          piece: pieces.length,
          at,
          image: false,
          active: true,
          delimiters: delimiters.length,
          marks: marks.length,
        });
        put("[", at, place);
        break;
      case "]":
        place = closeBracket(at);
        break;
      case "<":
        place = readAngle(at);
        break;
      default: {
        reference.lastIndex = at;
        const name = reference.exec(text)?.[0];
        const token = name === undefined ? undefined : htmlTokens(name, 0)[0];
        if (name !== undefined && token?.type === "text" && token.value !== name) {
          put(token.value, at, at + name.length);
          place = at + name.length;
        } else put("&", at, place);
        break;
      }
    }
  }
  emphasize(0);
  return { pieces, marks };

  function readAngle(at: number): number {
    for (const pattern of [autolink, mail]) {
      pattern.lastIndex = at;
      const match = pattern.exec(
        text.length - at > longestTag ? text.slice(0, at + longestTag) : text,
      );
      if (match === null) continue;
      const end = at + match[0].length;
      const piece = pieces.length;
      put(match[1] as string, at + 1, end - 1);
      marks.push({
        kind: "link",
        from: piece,
        to: pieces.length,
        start: offset(at),
        end: offset(end - 1) + 1,
        url: match[1] as string,
      });
      return end;
    }
    if (text[at + 1] === "!" && at < noCommentBefore) {
      put("<", at, at + 1);
      return at + 1;
    }
    const window = text.slice(at, at + longestTag);
    tag.lastIndex = 0;
    const match = tag.exec(window)?.[0];
    if (match === undefined) {
      if (text[at + 1] === "!") noCommentBefore = at + longestTag / 2;
      put("<", at, at + 1);
      return at + 1;
    }
    const base = offset(at);
    for (const token of htmlTokens(match, 0)) {
      if (token.type === "text") continue;
      pieces.push({
        type: "html",
        token: { ...token, from: base, to: offset(at + match.length - 1) + 1 },
      });
    }
    return at + match.length;
  }

  function addDelimiter(unit: string, from: number, to: number): void {
    const before = from === 0 ? " " : (text[from - 1] as string);
    const after = text[to] ?? " ";
    const beforeSpace = space.test(before);
    const afterSpace = space.test(after);
    const beforeMark = !beforeSpace && isPunctuation(from - 1);
    const afterMark = !afterSpace && isPunctuation(to);
    const left = !afterSpace && (!afterMark || beforeSpace || beforeMark);
    const right = !beforeSpace && (!beforeMark || afterSpace || afterMark);
    const delimiter: Delimiter = {
      unit,
      count: to - from,
      original: to - from,
      canOpen: unit === "*" ? left : left && (!right || beforeMark),
      canClose: unit === "*" ? right : right && (!left || afterMark),
      piece: pieces.length,
      from: offset(from),
      to: offset(to - 1) + 1,
      previous: lastDelimiter,
      next: -1,
      gone: false,
    };
    put(text.slice(from, to), from, to);
    if (!delimiter.canOpen && !delimiter.canClose) return;
    if (lastDelimiter >= 0) (delimiters[lastDelimiter] as Delimiter).next = delimiters.length;
    lastDelimiter = delimiters.length;
    delimiters.push(delimiter);
  }

  function isPunctuation(index: number): boolean {
    const unit = text.charCodeAt(index);
    if (unit < 128) return punctuation.test(text[index] as string);
    if (unit >= 0xdc00 && unit < 0xe000 && index > 0)
      return wide.test(String.fromCodePoint(text.codePointAt(index - 1) as number));
    return wide.test(String.fromCodePoint(text.codePointAt(index) as number));
  }

  /** Pairs openers and closers from delimiter `bottom` on; the others stay text. */
  function emphasize(bottom: number): void {
    const lowest = new Map<string, number>();
    let closer = bottom;
    while (closer < delimiters.length) {
      const close = delimiters[closer] as Delimiter;
      if (close.gone || !close.canClose || close.count === 0) {
        closer++;
        continue;
      }
      const key = `${close.unit}${close.canOpen ? 1 : 0}${close.original % 3}`;
      const floor = Math.max(bottom, lowest.get(key) ?? bottom);
      let opener = close.previous;
      let matched = -1;
      while (opener >= floor) {
        const open = delimiters[opener] as Delimiter;
        if (!open.gone && open.unit === close.unit && open.canOpen && open.count > 0) {
          const odd =
            (open.canClose || close.canOpen) &&
            open.original % 3 !== 0 &&
            (open.original + close.original) % 3 === 0;
          if (!odd) {
            matched = opener;
            break;
          }
        }
        opener = open.previous;
      }
      if (matched < 0) {
        lowest.set(key, closer);
        if (!close.canOpen) remove(closer);
        closer++;
        continue;
      }
      const open = delimiters[matched] as Delimiter;
      const used = open.count >= 2 && close.count >= 2 ? 2 : 1;
      for (
        let between = close.previous;
        between > matched;
        between = (delimiters[between] as Delimiter).previous
      )
        (delimiters[between] as Delimiter).gone = true;
      open.next = closer;
      close.previous = matched;
      shorten(open, used, false);
      shorten(close, used, true);
      marks.push({
        kind: used === 2 ? "strong" : "emphasis",
        from: open.piece + 1,
        to: close.piece,
        start: open.to,
        end: close.from,
        url: "",
      });
      if (open.count === 0) remove(matched);
      if (close.count === 0) {
        remove(closer);
        closer++;
      }
    }
    for (let index = bottom; index < delimiters.length; index++)
      (delimiters[index] as Delimiter).gone = true;
    delimiters.length = bottom;
    lastDelimiter = bottom - 1;
    while (lastDelimiter >= 0 && (delimiters[lastDelimiter] as Delimiter).gone)
      lastDelimiter = (delimiters[lastDelimiter] as Delimiter).previous;
    if (lastDelimiter >= 0) (delimiters[lastDelimiter] as Delimiter).next = -1;
  }

  /** Takes `used` signs off a delimiter: from the end of an opener, the beginning of a closer. */
  function shorten(delimiter: Delimiter, used: number, closes: boolean): void {
    delimiter.count -= used;
    const piece = pieces[delimiter.piece];
    if (piece?.type === "text") {
      piece.text = piece.text.slice(0, delimiter.count);
    }
    if (closes) delimiter.from += used;
    else delimiter.to -= used;
  }

  function remove(index: number): void {
    const delimiter = delimiters[index] as Delimiter;
    delimiter.gone = true;
    if (delimiter.previous >= 0)
      (delimiters[delimiter.previous] as Delimiter).next = delimiter.next;
    if (delimiter.next >= 0)
      (delimiters[delimiter.next] as Delimiter).previous = delimiter.previous;
    if (lastDelimiter === index) lastDelimiter = delimiter.previous;
  }

  /** `]` at `at`: ends a link or an image, or is text. Returns the place to go on. */
  function closeBracket(at: number): number {
    const bracket = brackets.pop();
    if (bracket === undefined || !bracket.active) {
      put("]", at, at + 1);
      return at + 1;
    }
    const target = readTarget(text, at + 1) ?? readReference(bracket, at);
    if (target === null) {
      put("]", at, at + 1);
      return at + 1;
    }
    emphasize(bracket.delimiters);
    const start = offset(bracket.at);
    const end = offset(target.end - 1) + 1;
    if (bracket.image) {
      const alt = pieces
        .slice(bracket.piece + 1)
        .map((piece) =>
          piece.type === "text"
            ? piece.text
            : piece.type === "image"
              ? piece.alt
              : piece.type === "break"
                ? " "
                : "",
        )
        .join("");
      pieces.length = bracket.piece;
      marks.length = bracket.marks;
      pieces.push({ type: "image", alt, url: target.url, at: start, end });
    } else {
      const opener = pieces[bracket.piece];
      if (opener?.type === "text") opener.text = "";
      marks.push({
        kind: "link",
        from: bracket.piece + 1,
        to: pieces.length,
        start,
        end,
        url: target.url,
      });
      // No link in a link: what is open outside stays text.
      for (let index = brackets.length - 1; index >= 0; index--) {
        const outer = brackets[index] as Bracket;
        if (outer.image) continue;
        if (!outer.active) break;
        outer.active = false;
      }
    }
    return target.end;
  }

  function readReference(bracket: Bracket, at: number): { url: string; end: number } | null {
    if (definitions.size === 0) return null;
    const own = text.slice(bracket.at + (bracket.image ? 2 : 1), Math.min(at, bracket.at + 310));
    const full = /\[((?:[^\][\\]|\\.){0,300})\]/y;
    full.lastIndex = at + 1;
    const match = full.exec(text);
    const label = match !== null && match[1] !== "" ? (match[1] as string) : own;
    const url = definitions.get(labelKey(label));
    if (url !== undefined) return { url, end: at + 1 + (match === null ? 0 : match[0].length) };
    return null;
  }
}

function closingTicks(text: string, from: number, length: number): number {
  for (let at = text.indexOf("`", from); at >= 0;) {
    let end = at;
    while (text[end] === "`") end++;
    if (end - at === length) return at;
    at = text.indexOf("`", end);
  }
  return -1;
}

/** `(address "title")` behind a bracket, the address as printed. */
function readTarget(text: string, at: number): { url: string; end: number } | null {
  if (text[at] !== "(") return null;
  let place = skipSpace(text, at + 1);
  let url = "";
  if (text[place] === "<") {
    const close = text.indexOf(">", place);
    if (close < 0 || close - place > 4000 || text.slice(place, close).includes("\n")) return null;
    url = text.slice(place + 1, close);
    place = close + 1;
  } else {
    const start = place;
    let depth = 0;
    for (; place < text.length && place - start < 8000; place++) {
      const unit = text[place] as string;
      if (unit === "\\" && place + 1 < text.length && punctuation.test(text[place + 1] as string))
        place++;
      else if (unit === "(") {
        if (++depth > 32) return null;
      } else if (unit === ")") {
        if (depth === 0) break;
        depth--;
      } else if (unit <= " ") break;
    }
    if (depth > 0) return null;
    url = text.slice(start, place);
  }
  const after = skipSpace(text, place);
  if (text[after] === ")") return { url, end: after + 1 };
  if (after === place) return null;
  const quote = text[after];
  const closing = quote === "(" ? ")" : quote === '"' || quote === "'" ? quote : null;
  if (closing === null) return null;
  let end = after + 1;
  for (; end < text.length && end - after < 2000 && text[end] !== closing; end++)
    if (text[end] === "\\") end++;
  if (text[end] !== closing) return null;
  end = skipSpace(text, end + 1);
  return text[end] === ")" ? { url, end: end + 1 } : null;
}

function skipSpace(text: string, from: number): number {
  let place = from;
  while (place < text.length && place - from < 200 && /[ \t\n]/.test(text[place] as string))
    place++;
  return place;
}
