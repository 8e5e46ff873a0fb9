import { habitOf } from "../habit.ts";
import { lineText } from "../list-context.ts";
import type { Rule } from "../rule.ts";

export const nameSeparator: Rule = {
  id: "name-separator",
  severity: "info",
  explanation: "A name is set apart from its title by another sign than in the rest of the list.",
  example: { wrong: "NameNet, a model for text", right: "NameNet: a model for text" },
  *check(context) {
    const named = context.entries.flatMap(({ cells, spans: { name, title } }) => {
      if (cells !== null || name === null || title === null || name.line !== title.line) return [];
      if (name.from !== title.from || name.to >= title.to) return [];
      const rest = lineText(context, name.line).slice(name.to, title.to);
      const sign = /^(?:\s*\([^)]*\))?\s*([:,–—]|-{1,3}(?=\s))/u.exec(rest)?.[1];
      return sign === undefined ? [] : [{ name, sign }];
    });
    const habit = habitOf(
      named.map(({ sign }) => sign),
      { share: 0.9, least: 8 },
    );
    if (habit === null) return;
    for (const { name, sign } of named)
      if (sign !== habit.value)
        yield {
          line: name.line,
          from: name.to,
          message: `"${lineText(context, name.line).slice(name.from, name.to)}" is set apart by "${sign}" where ${habit.followers} other names are by "${habit.value}"`,
          fold: "separator",
          folded: `names not set apart by "${habit.value}" as ${habit.followers} others are`,
        };
  },
};
