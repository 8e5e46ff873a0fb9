// A unified diff between a text and the same text with some lines changed, as `git apply` takes it.

const context = 3;

interface Change {
  /** 0-based line of the old text. */
  readonly at: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * The diff, or the empty text where nothing changed. Lines are compared in place: a change may turn one line into
 * several, never move one. `file` is given relative to the folder in which the patch is applied.
 */
export function unifiedDiff(file: string, before: string, changes: readonly Change[]): string {
  if (changes.length === 0) return "";
  const lines = splitLines(before);
  const hunks: Change[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1)?.at(-1);
    if (last !== undefined && change.at - (last.at + last.before.length) <= 2 * context)
      hunks.at(-1)?.push(change);
    else hunks.push([change]);
  }
  let shift = 0;
  const body = hunks.map((hunk) => {
    const [first] = hunk as [Change];
    const final = hunk.at(-1) ?? first;
    const from = Math.max(0, first.at - context);
    const to = Math.min(lines.length, final.at + final.before.length + context);
    const rows: string[] = [];
    let at = from;
    for (const change of hunk) {
      for (; at < change.at; at += 1) rows.push(` ${lines[at]}`);
      rows.push(
        ...change.before.map((line) => `-${line}`),
        ...change.after.map((line) => `+${line}`),
      );
      at += change.before.length;
    }
    for (; at < to; at += 1) rows.push(` ${lines[at]}`);
    const gained = hunk.reduce(
      (sum, change) => sum + change.after.length - change.before.length,
      0,
    );
    const head = `@@ -${from + 1},${to - from} +${from + 1 + shift},${to - from + gained} @@\n`;
    shift += gained;
    return (
      head +
      rows
        .map((row) => (row.endsWith("\n") ? row : `${row}\n\\ No newline at end of file\n`))
        .join("")
    );
  });
  return `--- a/${file}\n+++ b/${file}\n${body.join("")}`;
}

/** Lines with their ends. */
export const splitLines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
