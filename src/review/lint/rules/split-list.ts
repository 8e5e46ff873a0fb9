import { habitOf } from "../habit.ts";
import { lineText } from "../list-context.ts";
import type { Rule } from "../rule.ts";

const bullet = /^\s*[-*+]\s/;

export const splitList: Rule = {
  id: "split-list",
  severity: "info",
  explanation:
    "An empty line between two items of a list makes a loose list of it: its items stand apart from all others.",
  example: { wrong: "- one, an empty line, - two", right: "- one, - two" },
  *check(context) {
    const { entries } = context;
    const steps = entries.flatMap((entry, i) => {
      const before = entries[i - 1];
      if (
        before === undefined ||
        ![before, entry].every(({ line }) => bullet.test(lineText(context, line)))
      )
        return [];
      const between = context.lines.slice(before.endLine, entry.line - 1);
      return between.every((line) => line.trim() === "")
        ? [{ line: entry.line - 1, split: between.length > 0 }]
        : [];
    });
    const habit = habitOf(
      steps.map(({ split }) => split),
      { share: 0.8, least: 8 },
    );
    if (habit?.value !== false) return;
    for (const { line, split } of steps)
      if (split)
        yield {
          line,
          from: 0,
          message: `an empty line splits the list, where ${habit.followers} other items follow at once`,
          fold: "split",
          folded: `empty lines split lists, where ${habit.followers} other items follow at once`,
        };
  },
};
