import { habitOf } from "../habit.ts";
import { missingPart } from "../missing-part.ts";
import type { Rule } from "../rule.ts";

export const missingFirstLink: Rule = {
  id: "missing-first-link",
  severity: "info",
  explanation:
    "The first link of nearly every entry has one label (the paper); this entry lacks it.",
  example: { wrong: "Title. [[Code]](…)", right: "Title. [[Paper]](…) [[Code]](…)" },
  *check(context) {
    const first = context.entries.flatMap(({ cells, links }) =>
      cells === null ? [links[0]?.label.toLowerCase()] : [],
    );
    const habit = habitOf(first, { share: 0.8, least: 10 })?.value;
    if (habit === undefined) return;
    yield* missingPart(
      context,
      `"${habit}" link`,
      ({ cells, links }) =>
        cells !== null ||
        links.length === 0 ||
        links.some(({ label }) => label.toLowerCase().startsWith(habit)),
    );
  },
};
