import { habitOf } from "../habit.ts";
import { lineText, type ListContext } from "../list-context.ts";
import type { Rule } from "../rule.ts";

interface Gap {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export const linkSeparator: Rule = {
  id: "link-separator",
  severity: "info",
  explanation: "Links of an entry are separated in one way throughout a list.",
  example: { wrong: "[[Paper]](…), [[Code]](…)", right: "[[Paper]](…) [[Code]](…)" },
  *check(context) {
    const gaps = gapsBetweenLinks(context);
    const habit = habitOf(gaps.map(({ text }) => text.trim()));
    if (habit === null) return;
    for (const gap of gaps) {
      if (gap.text.trim() === habit.value || gap.text === "") continue;
      yield {
        line: gap.line,
        from: gap.from,
        message: `links separated by "${gap.text.trim() || "a blank"}" where ${habit.followers} others have "${habit.value || "a blank"}"`,
        fold: gap.text.trim(),
        fix: [{ ...gap, text: habit.value === "" ? " " : `${habit.value} ` }],
      };
    }
  },
};

function gapsBetweenLinks(context: ListContext): Gap[] {
  return context.entries.flatMap((entry) =>
    entry.cells !== null
      ? []
      : entry.links.slice(1).flatMap(({ span }, i) => {
          const before = entry.links[i]?.span;
          if (before === undefined || before.line !== span.line) return [];
          const line = lineText(context, span.line);
          const from = line[before.to] === "]" ? before.to + 1 : before.to;
          const to = line[span.from - 1] === "[" ? span.from - 1 : span.from;
          const text = line.slice(from, to);
          return to >= from && /^[\s,;|/·•]*$/.test(text)
            ? [{ line: span.line, from, to, text }]
            : [];
        }),
  );
}
