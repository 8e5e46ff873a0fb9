import { habitOf } from "../habit.ts";
import type { Rule } from "../rule.ts";

export const missingSize: Rule = {
  id: "missing-size",
  severity: "info",
  explanation: "Where a label's parentheses tell the size or the variant, one tells neither.",
  example: { wrong: "[[Model](…)]", right: "[[Model (110M)](…)]" },
  *check({ entries }) {
    const groups = new Map<string, { line: number; from: number; told: boolean }[]>();
    for (const { links, cells } of entries)
      for (const { label, span } of cells === null ? links : []) {
        const [, word = "", told] = /^(\p{L}+)(\s*\(.+\))?$/u.exec(label.trim()) ?? [];
        if (word === "") continue;
        const group = groups.get(word);
        const link = {
          line: span.line,
          from: span.from,
          told: told !== undefined && !/^\s*\((?:19|20)\d\d\)$/.test(told),
        };
        if (group === undefined) groups.set(word, [link]);
        else group.push(link);
      }
    for (const [word, labels] of groups) {
      const habit = habitOf(
        labels.map(({ told }) => told),
        { share: 0.8, least: 8 },
      );
      if (habit?.value !== true) continue;
      for (const { line, from, told } of labels)
        if (!told)
          yield {
            line,
            from,
            message: `"${word}" tells no size or variant, where ${habit.followers} others do`,
            fold: word,
          };
    }
  },
};
