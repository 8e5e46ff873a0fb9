// Markdown and HTML running text to `Inline`. Inline HTML in Markdown arrives tag by tag, so open tags are kept
// on a stack that both kinds share.
import { alignText } from "./align-text.ts";
import type { HtmlToken } from "./html-tokens.ts";
import { forcedBreak, imagePlace, type Inline, InlineBuilder, wrappedLine } from "./inline.ts";
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
  h1: "strong",
  h2: "strong",
  h3: "strong",
  h4: "strong",
  h5: "strong",
  h6: "strong",
  i: "emphasis",
  em: "emphasis",
  code: "code",
  a: "link",
};
const unseen = new Set(["style", "script", "title", "template"]);
const mostOpen = 200;

/** Turns pieces of Markdown and HTML into one running text; a class, since one is made for every cell and item. */
export class Flattener {
  readonly #context: FlattenContext;
  readonly #builder = new InlineBuilder();
  readonly #open: OpenTag[] = [];
  #hidden = 0;
  #seen = false;

  constructor(context: FlattenContext) {
    this.#context = context;
  }

  /** Whether nothing visible has come in. */
  get empty(): boolean {
    return !this.#seen;
  }

  get length(): number {
    return this.#builder.length;
  }

  /** Markdown running text. */
  markdown(lines: readonly Line[]): void {
    const builder = this.#builder;
    const { pieces, marks } = readInline(this.#context.text, lines, this.#context.definitions);
    const places: number[] = [];
    for (const piece of pieces) {
      places.push(builder.length);
      if (piece.type === "html") this.html(piece.token);
      else if (piece.type === "image") this.#addImage(piece.alt, piece.url, piece.at, piece.end);
      else if (piece.type === "break")
        builder.place(piece.forced ? forcedBreak : wrappedLine, piece.at, piece.end);
      else this.#addText(piece.text, piece.at, piece.end);
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
  }

  html(token: HtmlToken): void {
    if (token.type === "text") this.#addText(token.value, token.from, token.to);
    else if (unseen.has(token.name))
      this.#hidden = Math.max(0, this.#hidden + (token.type === "open" ? 1 : -1));
    else if (token.type === "open" && token.name === "img")
      this.#addImage(
        token.attributes.get("alt") ?? "",
        token.attributes.get("src") ?? "",
        token.from,
        token.to,
      );
    else if (token.name === "br") this.#builder.place(forcedBreak, token.from, token.to);
    else if (!(token.name in markOfTag)) return;
    else if (token.type === "open") {
      const href = token.attributes.get("href");
      if ((token.selfClosing && token.name !== "a") || this.#open.length >= mostOpen) return;
      const kind =
        token.name === "a" && href === undefined ? null : (markOfTag[token.name] ?? null);
      const url = href?.trim() ?? "";
      const from = this.#builder.length;
      this.#open.push({ name: token.name, kind, from, start: token.from, url });
    } else {
      const index = this.#open.findLastIndex(({ name }) => name === token.name);
      if (index >= 0)
        for (const tag of this.#open.splice(index).toReversed()) this.#close(tag, token.to);
    }
  }

  build(): Inline {
    if (this.#open.length > 0)
      for (const tag of this.#open.splice(0).toReversed()) this.#close(tag, this.#builder.length);
    return markBareAddresses(this.#builder.build());
  }

  #addText(value: string, from: number, to: number): void {
    if (this.#hidden > 0 || value === "") return;
    if (!this.#seen && /\S/.test(value)) this.#seen = true;
    const shown =
      value.includes("\n") || value.includes("\r")
        ? value.replace(/\r\n?|\n/g, (found) =>
            found.length > 1 ? ` ${wrappedLine}` : wrappedLine,
          )
        : value;
    const { text } = this.#context;
    const literal = text.startsWith(value, from);
    this.#builder.add(shown, from, literal ? null : alignText(text, from, to, value), to);
  }

  #addImage(alt: string, url: string, start: number, end: number): void {
    const from = this.#builder.length;
    this.#seen = true;
    this.#builder.place(imagePlace, start, end);
    this.#builder.mark({ kind: "image", from, to: from + 1, start, end, url, alt });
  }

  #close(tag: OpenTag, end: number): void {
    const { kind, from, start, url } = tag;
    const to = this.#builder.length;
    if (kind !== null && (to > from || kind === "link"))
      this.#builder.mark({ kind, from, to, start, end, url, alt: "" });
  }
}
