import { identifierOf } from "../../../lists/normalize/identifiers.ts";
import type { ReadEntry } from "../../../lists/read/read-entry.ts";
import { longestRun } from "../longest-run.ts";
import type { ListContext } from "../list-context.ts";
import type { Rule } from "../rule.ts";

export const outOfOrder: Rule = {
  id: "out-of-order",
  severity: "info",
  explanation:
    "The list promises an order by date; an entry out of it is found by nobody who trusts it.",
  example: { wrong: "2305.1, 2302.7", right: "2302.7, 2305.1" },
  *check(context) {
    const promise = promisedOrder(context);
    if (promise === null) return;
    for (const group of groupsOf(context)) {
      const dated = group.flatMap((entry) => {
        const date = preprintDate(entry);
        return date === null ? [] : [{ entry, date: promise === "ascending" ? date : -date }];
      });
      const kept = longestRun(dated.map(({ date }) => date));
      if (kept.size < 0.6 * dated.length) continue;
      for (const [i, { entry, date }] of dated.entries())
        if (!kept.has(i))
          yield {
            line: entry.line,
            from: 0,
            message: `"${entry.name ?? entry.title}" (preprint of ${monthOf(Math.abs(date))}) stands out of the order by date that the list promises`,
          };
    }
  },
};

/** The order that the list's own words promise for its entries. */
function promisedOrder({ lines, prose, entryAt }: ListContext): "ascending" | "descending" | null {
  for (const [i, line] of lines.entries()) {
    if (!prose[i] || entryAt(i + 1) !== undefined) continue;
    if (/\b(reverse[- ]chronological|newest first|latest first|descending)/i.test(line))
      return "descending";
    if (
      /\b(sorted|ordered|listed|arranged)\b.*\b(chronological|by date|by (publication )?(date|time))/i.test(
        line,
      )
    )
      return "ascending";
  }
  return null;
}

function groupsOf({ entries }: ListContext): ReadEntry[][] {
  const groups = new Map<string, ReadEntry[]>();
  for (const entry of entries) {
    if (entry.cells !== null) continue;
    const key = entry.section.join("\n");
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()];
}

/** Year and month of the preprint as one number, e.g. 202305; null without one. */
function preprintDate({ links }: ReadEntry): number | null {
  for (const { url } of links) {
    const identifier = identifierOf(url);
    const month =
      identifier?.scheme === "arxiv"
        ? /^(\d\d)(0[1-9]|1[0-2])\./.exec(identifier.value)
        : /rxiv\.org\/content\/10\.\d+\/(20\d\d)\.(\d\d)\./.exec(url);
    if (month !== null) return ((Number(month[1]) % 2000) + 2000) * 100 + Number(month[2]);
  }
  return null;
}

const monthOf = (date: number): string =>
  `${Math.floor(date / 100)}-${String(date % 100).padStart(2, "0")}`;
