import { habitOf } from "../habit.ts";
import { lineText } from "../list-context.ts";
import type { Rule } from "../rule.ts";

export const bulletIndent: Rule = {
  id: "bullet-indent",
  severity: "info",
  explanation: "Bullets of one level begin alike; a stray blank can move an entry below another.",
  example: { wrong: " -  [Venue] Title", right: "- [Venue] Title" },
  *check(context) {
    const bullets = context.entries.flatMap(({ line, cells }) => {
      const head =
        cells === null ? /^(\s*[-*+]\s+)(?=\S)/.exec(lineText(context, line))?.[1] : undefined;
      return head === undefined || isNested(context.lines, line) ? [] : [{ line, head }];
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

/** Whether the nearest bullet above that is not deeper stands further left: then the indent means something. */
function isNested(lines: readonly string[], line: number): boolean {
  const indent = /^\s*/.exec(lines[line - 1] ?? "")?.[0].length ?? 0;
  for (let i = line - 2; i >= 0; i -= 1) {
    const text = lines[i] ?? "";
    if (text.trim() === "") continue;
    const bullet = /^(\s*)[-*+]\s/.exec(text);
    if (bullet === null) return false;
    const depth = bullet[1]?.length ?? 0;
    if (depth < indent) return indent - depth >= 2;
  }
  return false;
}
