// The lines of a paragraph as one text, with the way back to the source.
import type { Line } from "./line.ts";

/** The lines joined by line ends, with the source offset of each character. */
export interface Joined {
  readonly text: string;
  offset(index: number): number;
}

export function joinLines(source: string, lines: readonly Line[]): Joined {
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
