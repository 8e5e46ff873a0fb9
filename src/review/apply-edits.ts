// A list with the safe mends of its findings made.
import type { Edit, Finding } from "./finding.ts";

type Fixed = Pick<Finding, "severity" | "fix">;

const gravity = { error: 0, warning: 1, info: 2 } as const;

/** Two mends can both be made: they touch no common sign. Insertions at one place can, too. */
const apart = (a: Edit, b: Edit): boolean => a.to <= b.from || b.to <= a.from;

/** The mended text; of mends that overlap, the one of the graver finding is made. Line ends stay as they were. */
export const applyFixes = (text: string, findings: readonly Fixed[]): string =>
  mendedPieces(text, findings).join("");

/** Each line, which may have become several, and its end, in turn. */
export function mendedPieces(text: string, findings: readonly Fixed[]): string[] {
  const pieces = text.split(/(\r\n|\n|\r)/);
  const byLine = new Map<number, Edit[]>();
  for (const { fix } of findings.toSorted((a, b) => gravity[a.severity] - gravity[b.severity]))
    for (const edit of fix ?? []) {
      const held = byLine.get(edit.line) ?? [];
      if (held.every((other) => apart(edit, other))) byLine.set(edit.line, [...held, edit]);
    }
  for (const [line, edits] of byLine) {
    const at = (line - 1) * 2;
    const end = pieces[at + 1] || "\n";
    let mended = pieces[at] ?? "";
    for (const edit of edits.toSorted(fromTheEnd))
      mended = mended.slice(0, edit.from) + edit.text.replaceAll("\n", end) + mended.slice(edit.to);
    pieces[at] = mended;
  }
  return pieces;
}

/** From the right, so that offsets stay true; of insertions at one place a blank ends up behind a sign. */
const fromTheEnd = (a: Edit, b: Edit): number =>
  b.from - a.from || b.to - a.to || Number(a.text.trim() !== "") - Number(b.text.trim() !== "");
