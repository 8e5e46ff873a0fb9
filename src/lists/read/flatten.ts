// Markdown and HTML running text to `Inline`. Inline HTML in Markdown arrives tag by tag, so open tags are kept
// on a stack that both kinds share.
import { alignText } from "./align-text.ts";
import type { HtmlToken } from "./html-tokens.ts";
import { forcedBreak, imagePlace, type Inline, inlineBuilder, wrappedLine } from "./inline.ts";
import { markBareAddresses } from "./mark-bare-addresses.ts";
import { readInline } from "./markdown/inline.ts";
import type { Line } from "./markdown/line.ts";

export interface FlattenContext {
  /** The whole source. */
  readonly text: string;
  readonly definitions: ReadonlyMap<string, string>;
}

interface OpenTag {
  readonly name: string;
  readonly kind: "strong" | "emphasis" | "code" | "link" | null;
  readonly from: number;
  readonly start: number;
  readonly url: string;
}

const markOfTag: Readonly<Record<string, OpenTag["kind"]>> = {
  b: "strong",
  strong: "strong",
  i: "emphasis",
  em: "emphasis",
  code: "code",
  a: "link",
};
const unseen = new Set(["style", "script", "title", "template"]);
const mostOpen = 200;

export interface Flattener {
  /** Markdown running text. */
  markdown(lines: readonly Line[]): void;
  html(token: HtmlToken): void;
  /** Whether anything visible has come in. */
  readonly empty: boolean;
  readonly length: number;
  build(): Inline;
}

export function flattener(context: FlattenContext): Flattener {
  const builder = inlineBuilder();
  const open: OpenTag[] = [];
  let hidden = 0;
  let seen = false;

  const addText = (value: string, from: number, to: number): void => {
    if (hidden > 0 || value === "") return;
    if (!seen && /\S/.test(value)) seen = true;
    const shown =
      value.includes("\n") || value.includes("\r")
        ? value.replace(/\r\n?|\n/g, (found) =>
            found.length > 1 ? ` ${wrappedLine}` : wrappedLine,
          )
        : value;
    const literal = context.text.startsWith(value, from);
    builder.add(shown, from, literal ? null : alignText(context.text, from, to, value), to);
  };
  const addImage = (alt: string, url: string, start: number, end: number): void => {
    const from = builder.length;
    seen = true;
    builder.place(imagePlace, start, end);
    builder.mark({ kind: "image", from, to: from + 1, start, end, url, alt });
  };
  const close = (tag: OpenTag, end: number): void => {
    if (tag.kind !== null && (builder.length > tag.from || tag.kind === "link"))
      builder.mark({ ...tag, kind: tag.kind, to: builder.length, end, alt: "" });
  };

  const html = (token: HtmlToken): void => {
    if (token.type === "text") addText(token.value, token.from, token.to);
    else if (unseen.has(token.name))
      hidden = Math.max(0, hidden + (token.type === "open" ? 1 : -1));
    else if (token.type === "open" && token.name === "img")
      addImage(
        token.attributes.get("alt") ?? "",
        token.attributes.get("src") ?? "",
        token.from,
        token.to,
      );
    else if (token.name === "br") builder.place(forcedBreak, token.from, token.to);
    else if (!(token.name in markOfTag)) return;
    else if (token.type === "open") {
      const href = token.attributes.get("href");
      if ((token.selfClosing && token.name !== "a") || open.length >= mostOpen) return;
      const kind =
        token.name === "a" && href === undefined ? null : (markOfTag[token.name] ?? null);
      const url = href?.trim() ?? "";
      open.push({ name: token.name, kind, from: builder.length, start: token.from, url });
    } else {
      const index = open.findLastIndex(({ name }) => name === token.name);
      if (index >= 0) for (const tag of open.splice(index).toReversed()) close(tag, token.to);
    }
  };

  const markdown = (lines: readonly Line[]): void => {
    const { pieces, marks } = readInline(context.text, lines, context.definitions);
    const places: number[] = [];
    for (const piece of pieces) {
      places.push(builder.length);
      if (piece.type === "html") html(piece.token);
      else if (piece.type === "image") addImage(piece.alt, piece.url, piece.at, piece.end);
      else if (piece.type === "break")
        builder.place(piece.forced ? forcedBreak : wrappedLine, piece.at, piece.end);
      else addText(piece.text, piece.at, piece.end);
    }
    places.push(builder.length);
    for (const { kind, from, to, start, end, url } of marks)
      builder.mark({
        kind,
        from: places[from] as number,
        to: places[to] as number,
        start,
        end,
        url,
        alt: "",
      });
  };

  return {
    markdown,
    html,
    get empty() {
      return !seen;
    },
    get length() {
      return builder.length;
    },
    build() {
      for (const tag of open.splice(0).toReversed()) close(tag, builder.length);
      return markBareAddresses(builder.build());
    },
  };
}
