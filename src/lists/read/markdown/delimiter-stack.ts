// Pairs the stars and underscores of a running text to emphasis: CommonMark's delimiter stack
// (https://spec.commonmark.org/0.31.2/#delimiter-stack), in time linear in their number.
import type { Piece, PieceMark } from "./inline.ts";
import type { Joined } from "./join-lines.ts";
import { isPunctuation } from "./punctuation.ts";

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

const space = /\s/u;

/** Delimiters that wait for a partner; a class, since one is made for every running text. */
export class DelimiterStack {
  readonly #joined: Joined;
  readonly #pieces: Piece[];
  readonly #marks: PieceMark[];
  readonly #waiting: Delimiter[] = [];
  #last = -1;

  /** Signs that pair are taken off their `pieces`, and what stands between them is added to `marks`. */
  constructor(joined: Joined, pieces: Piece[], marks: PieceMark[]) {
    this.#joined = joined;
    this.#pieces = pieces;
    this.#marks = marks;
  }

  get size(): number {
    return this.#waiting.length;
  }

  /** The run of `unit` at `from`..`to`, which the next piece shows. */
  add(unit: string, from: number, to: number): void {
    const { text, offset } = this.#joined;
    const before = from === 0 ? " " : (text[from - 1] as string);
    const after = text[to] ?? " ";
    const beforeSpace = space.test(before);
    const afterSpace = space.test(after);
    const beforeMark = !beforeSpace && isPunctuation(text, from - 1);
    const afterMark = !afterSpace && isPunctuation(text, to);
    const left = !afterSpace && (!afterMark || beforeSpace || beforeMark);
    const right = !beforeSpace && (!beforeMark || afterSpace || afterMark);
    const delimiter: Delimiter = {
      unit,
      count: to - from,
      original: to - from,
      canOpen: unit === "*" ? left : left && (!right || beforeMark),
      canClose: unit === "*" ? right : right && (!left || afterMark),
      piece: this.#pieces.length,
      from: offset(from),
      to: offset(to - 1) + 1,
      previous: this.#last,
      next: -1,
      gone: false,
    };
    if (!delimiter.canOpen && !delimiter.canClose) return;
    if (this.#last >= 0) (this.#waiting[this.#last] as Delimiter).next = this.#waiting.length;
    this.#last = this.#waiting.length;
    this.#waiting.push(delimiter);
  }

  /** Pairs openers and closers from delimiter `bottom` on; the others stay text. */
  pair(bottom: number): void {
    const delimiters = this.#waiting;
    if (delimiters.length === bottom) return;
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
        if (!close.canOpen) this.#remove(closer);
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
      this.#shorten(open, used, false);
      this.#shorten(close, used, true);
      this.#marks.push({
        kind: used === 2 ? "strong" : "emphasis",
        from: open.piece + 1,
        to: close.piece,
        start: open.to,
        end: close.from,
        url: "",
      });
      if (open.count === 0) this.#remove(matched);
      if (close.count === 0) {
        this.#remove(closer);
        closer++;
      }
    }
    for (let index = bottom; index < delimiters.length; index++)
      (delimiters[index] as Delimiter).gone = true;
    delimiters.length = bottom;
    this.#last = bottom - 1;
    while (this.#last >= 0 && (delimiters[this.#last] as Delimiter).gone)
      this.#last = (delimiters[this.#last] as Delimiter).previous;
    if (this.#last >= 0) (delimiters[this.#last] as Delimiter).next = -1;
  }

  /** Takes `used` signs off a delimiter: from the end of an opener, the beginning of a closer. */
  #shorten(delimiter: Delimiter, used: number, closes: boolean): void {
    delimiter.count -= used;
    const piece = this.#pieces[delimiter.piece];
    if (piece?.type === "text") {
      piece.text = piece.text.slice(0, delimiter.count);
    }
    if (closes) delimiter.from += used;
    else delimiter.to -= used;
  }

  #remove(index: number): void {
    const delimiters = this.#waiting;
    const delimiter = delimiters[index] as Delimiter;
    delimiter.gone = true;
    if (delimiter.previous >= 0)
      (delimiters[delimiter.previous] as Delimiter).next = delimiter.next;
    if (delimiter.next >= 0)
      (delimiters[delimiter.next] as Delimiter).previous = delimiter.previous;
    if (this.#last === index) this.#last = delimiter.previous;
  }
}
