import { identifierOf } from "../../../lists/normalize/identifiers.ts";
import type { ReadEntry } from "../../../lists/read/read-entry.ts";
import { groupBy } from "../group-by.ts";
import { longestRun } from "../longest-run.ts";
import type { ListContext } from "../list-context.ts";
import type { Report, Rule } from "../rule.ts";

export const outOfOrder: Rule = {
  id: "out-of-order",
  severity: "info",
  explanation:
    "The list promises an order by date; an entry out of it is found by nobody who trusts it.",
  example: { wrong: "2305.1, 2302.7", right: "2302.7, 2305.1" },
  *check(context) {
    const promise = promisedOrder(context);
    if (promise === null) return;
    const entries = context.entries.filter(({ cells }) => cells === null);
    for (const group of groupBy(entries, ({ section }) => section.join("\n")).values()) {
      const dated = group.flatMap((entry) => {
        const date = preprintDate(entry);
        return date === null ? [] : [{ entry, date: promise === "ascending" ? date : -date }];
      });
      const kept = longestRun(dated.map(({ date }) => date));
      if (kept.size < 0.6 * dated.length) continue;
      yield* yearsOff(group, promise);
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

/** Entries without a preprint whose year lies behind that of the preprints on both sides, or before all that follow. */
function* yearsOff(
  group: readonly ReadEntry[],
  promise: "ascending" | "descending",
): Generator<Report> {
  const sign = promise === "ascending" ? 1 : -1;
  const years = group.map((entry) => {
    const date = preprintDate(entry);
    return {
      entry,
      dated: date !== null,
      year: date === null ? entry.year : Math.floor(date / 100),
    };
  });
  for (const [i, { entry, dated, year }] of years.entries()) {
    if (dated || year === null) continue;
    const after = years.slice(i + 1, i + 1 + witnesses).filter((each) => each.dated);
    // A year of print lags the preprint's by one at times; two tell that it stands too early.
    if (
      after.length === witnesses &&
      after.every((other) => sign * ((other.year ?? year) - year) <= -2)
    )
      yield {
        line: entry.line,
        from: 0,
        message: `"${entry.name ?? entry.title}" (${year}) stands before ${after.map((other) => other.year).join(", ")}, though the list promises an order by date`,
      };
  }
}

/** Entries with a preprint right behind that must all be older. */
const witnesses = 2;

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
