// Entries that lack what nearly all of their kind have.
import type { ReadEntry } from "../../lists/read/read-entry.ts";
import { groupBy } from "./group-by.ts";
import { habitOf } from "./habit.ts";
import type { ListContext } from "./list-context.ts";
import type { Report } from "./rule.ts";

/** Reports entries without the part, per kind and form, where at least nine in ten of them have it. */
export function* missingPart(
  { entries }: ListContext,
  part: string,
  has: (entry: ReadEntry) => boolean,
): Generator<Report> {
  const groups = groupBy(
    entries,
    ({ kind, cells }) => `${kind} ${cells === null ? "entry" : "row"}`,
  );
  for (const group of groups.values()) {
    const habit = habitOf(group.map(has), { share: 0.9, least: 8 });
    if (habit?.value !== true) continue;
    const apart = sectionsWithout(entries, has);
    for (const entry of group)
      if (!has(entry) && !apart.has(entry.section.join("\n")))
        yield {
          line: entry.line,
          from: 0,
          message: `"${entry.name ?? entry.title ?? "this entry"}" has no ${part}, where ${habit.followers} of ${group.length} have one`,
          fold: part,
          folded: `entries without a ${part}, where ${habit.followers} of ${group.length} have one`,
        };
  }
}

/** Sections of a kind of their own: several entries, none of which has the part. */
function sectionsWithout(
  all: readonly ReadEntry[],
  has: (entry: ReadEntry) => boolean,
): ReadonlySet<string> {
  const without = new Set<string>();
  for (const [section, entries] of groupBy(all, (entry) => entry.section.join("\n")))
    if (entries.length > 1 && !entries.some(has)) without.add(section);
  return without;
}
