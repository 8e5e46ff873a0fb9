import { habitOf } from "../habit.ts";
import { lineText } from "../list-context.ts";
import type { Rule } from "../rule.ts";

export const missingBullet: Rule = {
  id: "missing-bullet",
  severity: "info",
  explanation: "An entry that is a paragraph where all others are items of a list.",
  example: { wrong: "[A tutorial](…)", right: "- [A tutorial](…)" },
  *check(context) {
    // A paragraph of its own that begins with a link. What begins with a bold title is another form, not a slip.
    const alone = (line: number): boolean =>
      lineText(context, line).startsWith("[") &&
      [line - 1, line + 1].every((near) => lineText(context, near).trim() === "");
    const heads = context.entries.flatMap(({ cells, line, endLine }) => {
      const text = lineText(context, line);
      if (cells !== null || !((line === endLine && alone(line)) || item.test(text))) return [];
      return [{ line, bullet: item.exec(text)?.[0] ?? null }];
    });
    // A linked name and what is said of it is no entry without its bullet; where the section has such items it was meant.
    const items = heads.flatMap(({ bullet, line }) => (bullet === null ? [] : [line]));
    for (const { line, reason } of context.read.skipped)
      if (reason === "prose" && alone(line) && describedLink.test(lineText(context, line))) {
        const before = items.findLast((other) => other < line);
        if (before !== undefined && describedLink.test(lineText(context, before).replace(item, "")))
          heads.push({ line, bullet: null });
      }
    const habit = habitOf(
      heads.map(({ bullet }) => bullet !== null),
      { share: 0.9, least: 8 },
    );
    if (habit?.value !== true) return;
    const common = habitOf(heads.flatMap(({ bullet }) => bullet ?? []));
    for (const { line, bullet } of heads)
      if (bullet === null)
        yield {
          line,
          from: 0,
          message: `the entry is no item of a list, where ${habit.followers} others are`,
          fold: "bullet",
          folded: `entries that are no items of a list, where ${habit.followers} others are`,
          ...(common !== null && /^[-*+]/.test(common.value)
            ? { fix: [{ line, from: 0, to: 0, text: common.value }] }
            : {}),
        };
  },
};

/** `[Name](https://…) - what it is`. */
const describedLink = /^\[[^[\]]+\]\([^()\s]+\)\s*[-–—:]\s*\S/;

const item = /^\s*(?:[-*+]|\d+[.)])\s/;
