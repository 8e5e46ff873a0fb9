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

/** A stretch of visible text: it stands in the source from `start` on as it is, or with the offset of each character. */
interface Run {
  readonly length: number;
  readonly start: number;
  readonly offsets: ArrayLike<number> | null;
}

/** Collects running text piece by piece; a class, since one is made for every cell and item. */
export class InlineBuilder {
  #text = "";
  readonly #runs: Run[] = [];
  readonly #marks: Mark[] = [];
  #last = 0;

  get length(): number {
    return this.#text.length;
  }

  /** `end` is where the last character ends in the source. */
  add(text: string, start: number, offsets: ArrayLike<number> | null, end: number): void {
    this.#text += text;
    this.#runs.push({ length: text.length, start, offsets });
    this.#last = end;
  }

  /** One character that stands for `start`..`end` of the source. */
  place(character: string, start: number, end: number): void {
    this.add(character, start, null, end);
  }

  mark(mark: Mark): void {
    this.#marks.push(mark);
  }

  build(): Inline {
    const at: number[] = [];
    at.length = this.#text.length + 1;
    let filled = 0;
    for (const { length, start, offsets } of this.#runs)
      for (let index = 0; index < length; index++)
        at[filled++] = offsets === null ? start + index : (offsets[index] as number);
    at[filled] = this.#last;
    const marks = this.#marks;
    if (marks.length > 1) marks.sort((a, b) => a.from - b.from || b.to - a.to);
    return { text: this.#text, at, marks };
  }
}

const noMarks: readonly Mark[] = [];

export const emptyInline: Inline = { text: "", at: [0], marks: noMarks };

/** Text that stands in the source from `start` on as it is. */
export function literalInline(text: string, start: number): Inline {
  const at: number[] = [];
  at.length = text.length + 1;
  for (let index = 0; index <= text.length; index++) at[index] = start + index;
  return { text, at, marks: noMarks };
}

/** Several texts one after the other, with `between` in the joints. */
export function joinInlines(inlines: readonly Inline[], between: string): Inline {
  if (inlines.length === 1) return inlines[0] as Inline;
  const builder = new InlineBuilder();
  for (const inline of inlines) {
    const end = inline.at[inline.text.length] ?? 0;
    if (builder.length > 0) builder.place(between, inline.at[0] ?? 0, inline.at[0] ?? 0);
    const shift = builder.length;
    builder.add(inline.text, 0, inline.at, end);
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

/** Where the first character that is no blank stands. */
export const firstVisible = (inline: Inline): number =>
  Math.max(0, /\S/u.exec(inline.text)?.index ?? 0);

/** Text as one line: white space collapsed, images left out. */
export const plain = (text: string): string =>
  uneven.test(text) ? text.replaceAll(imagePlace, " ").replace(/\s+/gu, " ").trim() : text.trim();
const uneven = /[^\S ]| {2}|\uFFFC/u;
