import { habitOf } from "../habit.ts";
import { lineText } from "../list-context.ts";
import type { Rule } from "../rule.ts";

export const bulletIndent: Rule = {
  id: "bullet-indent",
  severity: "info",
  explanation: "Bullets of one level begin alike; a stray blank can move an entry below another.",
  example: { wrong: " -  [Venue] Title", right: "- [Venue] Title" },
  *check(context) {
    const nested = nestedBullets(context.lines);
    const bullets = context.entries.flatMap(({ line, cells }) => {
      const head =
        cells === null ? /^(\s*[-*+]\s+)(?=\S)/.exec(lineText(context, line))?.[1] : undefined;
      return head === undefined || nested.has(line) ? [] : [{ line, head }];
    });
    const habit = habitOf(bullets.map(({ head }) => head));
    if (habit === null) return;
    for (const { line, head } of bullets)
      if (head !== habit.value)
        yield {
          line,
          from: 0,
          message: `the bullet is "${head}" where ${habit.followers} others have "${habit.value}"`,
          fold: head,
          folded: `bullets written "${head}" where ${habit.followers} others have "${habit.value}"`,
          fix: [{ line, from: 0, to: head.length, text: habit.value }],
        };
  },
};

/** Bullets that stand at least two blanks right of one above them: there the indent means something. */
function nestedBullets(lines: readonly string[]): ReadonlySet<number> {
  const nested = new Set<number>();
  const open: number[] = [];
  for (const [i, text] of lines.entries()) {
    if (text.trim() === "") continue;
    const depth = /^(\s*)[-*+]\s/.exec(text)?.[1]?.length;
    if (depth === undefined) {
      open.length = 0;
      continue;
    }
    while ((open.at(-1) ?? -1) >= depth) open.pop();
    const above = open.at(-1);
    if (above !== undefined && depth - above >= 2) nested.add(i + 1);
    open.push(depth);
  }
  return nested;
}
