// Offsets of a text as lines and spans. Lines end as Markdown ends them: LF, CR LF or a lone CR.
import type { Span } from "./read-entry.ts";

export interface SourceText {
  readonly text: string;
  /** The literal lines without their endings. */
  readonly lines: readonly string[];
  /** 1-based line of an offset. */
  lineAt(offset: number): number;
  /** The part of `from`..`to` that lies on the line of `from`. */
  spanOf(from: number, to: number): Span;
}

const ending = /\r\n|\n|\r/g;

/** The literal lines of `text`, without their endings. */
export const linesOf = (text: string): string[] => text.split(ending);

export function sourceText(text: string): SourceText {
  const starts = [0];
  const lines: string[] = [];
  for (const match of text.matchAll(ending)) {
    lines.push(text.slice(starts[starts.length - 1], match.index));
    starts.push(match.index + match[0].length);
  }
  lines.push(text.slice(starts[starts.length - 1]));

  // Questions come in reading order, mostly about the same line again.
  let last = 0;
  const lineAt = (offset: number): number => {
    if (offset >= (starts[last] as number) && offset < (starts[last + 1] ?? Infinity))
      return last + 1;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    last = low;
    return low + 1;
  };

  return {
    text,
    lines,
    lineAt,
    spanOf(from, to) {
      const line = lineAt(from);
      const start = starts[line - 1] as number;
      const length = (lines[line - 1] as string).length;
      const first = Math.min(from - start, length);
      return { line, from: first, to: Math.max(first, Math.min(to - start, length)) };
    },
  };
}
