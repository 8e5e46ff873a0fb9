// Where and when an entry says that it appeared.
import type { ReadEntry } from "../read/read-entry.ts";
import type { EntryContext } from "./entry-context.ts";
import type { NormalPublication, Reading } from "./normal-entry.ts";
import { stated, wholeEntry } from "./stated.ts";

export function entryPublications(
  entry: ReadEntry,
  { normalizer, report, file }: EntryContext,
): Reading<NormalPublication>[] {
  const printed =
    entry.publications.length > 0
      ? entry.publications
      : entry.venue !== null || entry.year !== null
        ? [
            {
              venue: entry.venue,
              year: entry.year,
              span:
                (entry.venue === null ? entry.spans.year : entry.spans.venue) ?? wholeEntry(entry),
            },
          ]
        : [];
  // A year that stands alone says nothing beside a venue of that year.
  const telling = printed.filter(
    ({ venue, year }) =>
      venue !== null ||
      !printed.some((other) => other.venue !== null && (other.year ?? entry.year) === year),
  );
  return telling.map(({ venue, year, span }) => {
    const parsed = venue === null ? null : normalizer.venue(venue);
    if (parsed !== null && !parsed.known)
      report({
        code: "unknown-venue",
        severity: "info",
        file,
        line: span.line,
        column: span.from + 1,
        message: `venue "${venue}" is none of the venues that are known by name; it stands as "${parsed.venue}"`,
      });
    return stated(
      {
        venue: parsed?.venue ?? null,
        track: parsed?.track ?? null,
        year: year ?? parsed?.year ?? entry.year,
        printed: venue,
        known: parsed?.known ?? false,
      },
      "entry-venue",
      span,
    );
  });
}
