// A list with the safe mends of its findings made.
import type { Edit, Finding } from "./finding.ts";

/** The mended text; of edits that overlap, the first in order of the findings is made. Line ends stay as they were. */
export function applyFixes(text: string, findings: readonly Finding[]): string {
  const pieces = text.split(/(\r\n|\n|\r)/);
  const byLine = new Map<number, Edit[]>();
  for (const { fix } of findings)
    for (const edit of fix ?? []) {
      const held = byLine.get(edit.line) ?? [];
      const free = held.every(
        (other) =>
          edit.to < other.from ||
          edit.from > other.to ||
          (edit.to <= other.from && edit.from < other.from) ||
          (edit.from >= other.to && edit.from > other.from),
      );
      if (free) byLine.set(edit.line, [...held, edit]);
    }
  for (const [line, edits] of byLine) {
    const at = (line - 1) * 2;
    const end = pieces[at + 1] || "\n";
    let mended = pieces[at] ?? "";
    for (const edit of edits.toSorted((a, b) => b.from - a.from))
      mended = mended.slice(0, edit.from) + edit.text.replaceAll("\n", end) + mended.slice(edit.to);
    pieces[at] = mended;
  }
  return pieces.join("");
}
