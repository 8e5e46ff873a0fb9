import { habitOf } from "../habit.ts";
import { lineText } from "../list-context.ts";
import type { Rule } from "../rule.ts";

export const missingBullet: Rule = {
  id: "missing-bullet",
  severity: "info",
  explanation: "An entry that is a paragraph where all others are items of a list.",
  example: { wrong: "[A tutorial](…)", right: "- [A tutorial](…)" },
  *check(context) {
    const heads = context.entries.flatMap(({ cells, line, endLine }) => {
      const text = lineText(context, line);
      if (cells !== null || !/^\s*(?:[-*+]\s|\d+[.)]\s|[[(\p{L}\p{N}"“*_])/u.test(text)) return [];
      return [{ line, endLine, bullet: /^\s*(?:([-*+])|\d+[.)])\s/.exec(text)?.[0] ?? null }];
    });
    const habit = habitOf(
      heads.map(({ bullet }) => bullet !== null),
      { share: 0.9, least: 8 },
    );
    if (habit?.value !== true) return;
    const common = habitOf(heads.flatMap(({ bullet }) => bullet ?? []));
    for (const { line, endLine, bullet } of heads)
      if (bullet === null)
        yield {
          line,
          from: 0,
          message: `the entry is no item of a list, where ${habit.followers} others are`,
          fold: "bullet",
          folded: `entries that are no items of a list, where ${habit.followers} others are`,
          ...(line === endLine && common !== null && /^[-*+]/.test(common.value)
            ? { fix: [{ line, from: 0, to: 0, text: common.value }] }
            : {}),
        };
  },
};
