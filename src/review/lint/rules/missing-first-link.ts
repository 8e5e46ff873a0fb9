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
    // Under another label it is there, too: `[[pdf]]` to where the papers of the others are.
    const hosts = new Map<string, number>();
    for (const { cells, links } of context.entries)
      for (const { label, url } of cells === null ? links : [])
        hosts.set(
          hostOf(url),
          (hosts.get(hostOf(url)) ?? 0) + (label.toLowerCase() === habit ? 1 : -1),
        );
    yield* missingPart(
      context,
      `"${habit}" link`,
      ({ cells, links }) =>
        cells !== null ||
        links.length === 0 ||
        links.some(
          ({ label, url }) =>
            label.toLowerCase().startsWith(habit) || (hosts.get(hostOf(url)) ?? 0) > 0,
        ),
    );
  },
};

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url;
