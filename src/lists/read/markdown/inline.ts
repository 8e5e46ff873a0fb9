// Running text of Markdown to pieces and marks: escapes, character references, code, links, images, emphasis and
// inline HTML, after CommonMark (https://spec.commonmark.org/0.31.2/#phase-2-inline-structure), in time linear in the
// text.
import { htmlTokens, type HtmlToken } from "../html-tokens.ts";
import { labelKey } from "./definitions.ts";
import { DelimiterStack } from "./delimiter-stack.ts";
import { joinLines } from "./join-lines.ts";
import type { Line } from "./line.ts";
import { isEscapable } from "./punctuation.ts";
import { readTarget } from "./read-target.ts";

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
const longestTag = 2000;

export function readInline(
  source: string,
  lines: readonly Line[],
  definitions: ReadonlyMap<string, string>,
): { pieces: readonly Piece[]; marks: readonly PieceMark[] } {
  const joined = joinLines(source, lines);
  const { text, offset } = joined;
  const pieces: Piece[] = [];
  const marks: PieceMark[] = [];
  const delimiters = new DelimiterStack(joined, pieces, marks);
  const brackets: Bracket[] = [];
  /** Lengths of backtick runs that have no partner any more, and from where on. */
  const lonely = new Map<number, number>();
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
        } else if (next !== undefined && isEscapable(next)) {
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
        delimiters.add(found[0], at, end);
        put(text.slice(at, end), at, end);
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
            delimiters: delimiters.size,
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
          delimiters: delimiters.size,
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
  delimiters.pair(0);
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
    delimiters.pair(bracket.delimiters);
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
