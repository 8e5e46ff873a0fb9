// Running text flattened to what a reader sees: one string, the source offset of each character, and marks over
// it. Markdown and HTML both flatten to this, so that every recognizer reads one form only.

export interface Mark {
  readonly kind: "strong" | "emphasis" | "code" | "link" | "image";
  /** Range in `Inline.text`, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Range in the source, the mark's own characters included. */
  readonly start: number;
  readonly end: number;
  /** Address of a link or an image as printed, else empty. */
  readonly url: string;
  /** Alternative text of an image, else empty. */
  readonly alt: string;
}

export interface Inline {
  /** Visible text. A forced line break is `\n`, a wrapped line `\u2028`, an image `\uFFFC`. */
  readonly text: string;
  /** Source offset of each character, and of the end. */
  readonly at: readonly number[];
  readonly marks: readonly Mark[];
}

export const forcedBreak = "\n";
export const wrappedLine = "\u2028";
export const imagePlace = "\uFFFC";

export interface InlineBuilder {
  /** Characters with the source offset of each and where the last one ends. */
  add(text: string, at: readonly number[], end: number): void;
  /** One character that stands for `start`..`end` of the source. */
  place(character: string, start: number, end: number): void;
  readonly length: number;
  mark(mark: Mark): void;
  build(): Inline;
}

export function inlineBuilder(): InlineBuilder {
  const parts: string[] = [];
  const at: number[] = [];
  const marks: Mark[] = [];
  let length = 0;
  let last = 0;
  return {
    add(text, offsets, end) {
      parts.push(text);
      for (const offset of offsets) at.push(offset);
      length += text.length;
      last = end;
    },
    place(character, start, end) {
      parts.push(character);
      at.push(start);
      length += 1;
      last = end;
    },
    get length() {
      return length;
    },
    mark(mark) {
      marks.push(mark);
    },
    build() {
      marks.sort((a, b) => a.from - b.from || b.to - a.to);
      return { text: parts.join(""), at: [...at, last], marks };
    },
  };
}

export const emptyInline: Inline = { text: "", at: [0], marks: [] };

/** Several texts one after the other, with `between` in the joints. */
export function joinInlines(inlines: readonly Inline[], between: string): Inline {
  if (inlines.length === 1) return inlines[0] as Inline;
  const builder = inlineBuilder();
  for (const inline of inlines) {
    const end = inline.at[inline.text.length] ?? 0;
    if (builder.length > 0) builder.place(between, inline.at[0] ?? 0, inline.at[0] ?? 0);
    const shift = builder.length;
    builder.add(inline.text, inline.at.slice(0, inline.text.length), end);
    for (const mark of inline.marks)
      builder.mark({ ...mark, from: mark.from + shift, to: mark.to + shift });
  }
  return builder.build();
}

/** The part `from`..`to` with the marks that touch it, cut to it. */
export function sliceInline(inline: Inline, from: number, to: number): Inline {
  const marks: Mark[] = [];
  for (const mark of inline.marks)
    if (mark.from < to && mark.to > from)
      marks.push({
        ...mark,
        from: Math.max(mark.from, from) - from,
        to: Math.min(mark.to, to) - from,
      });
  return { text: inline.text.slice(from, to), at: inline.at.slice(from, to + 1), marks };
}

/** Text as one line: white space collapsed, images left out. */
export const plain = (text: string): string =>
  text.replaceAll(imagePlace, " ").replace(/\s+/gu, " ").trim();
