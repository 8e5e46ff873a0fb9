import { habitOf } from "../habit.ts";
import type { Rule } from "../rule.ts";

export const unlinkedName: Rule = {
  id: "unlinked-name",
  severity: "info",
  explanation: "Where nearly every row's name leads to its paper or page, one name is plain text.",
  example: { wrong: "| Name | CT |", right: "| [Name](https://example.org) | CT |" },
  *check({ entries }) {
    const rows = entries.flatMap(({ cells, line, name }) => {
      const cell = cells?.find(({ text }) => name !== null && text.includes(name));
      return cell === undefined
        ? []
        : [{ line, name, linked: cell.links.length > 0, from: cell.span?.from ?? 0 }];
    });
    const habit = habitOf(
      rows.map(({ linked }) => linked),
      { share: 0.9, least: 8 },
    );
    if (habit?.value !== true) return;
    for (const { line, name, linked, from } of rows)
      if (!linked)
        yield {
          line,
          from,
          message: `"${name}" has no link, where the names of ${habit.followers} other rows have one`,
        };
  },
};
