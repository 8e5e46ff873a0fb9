// Headings that are called otherwise in the new version: what stood below them stands together below a new one.
import type { Match } from "./match-works.ts";
import type { Work } from "./work.ts";

export interface SectionChange {
  readonly from: string;
  readonly to: string;
  /** Works that both have. */
  readonly works: number;
}

/** A single work that stands elsewhere has moved. */
const fewest = 2;

/** In the order of the old version. One old heading becomes one new one, and each new one comes from one. */
export function renamedSections(
  before: readonly Work[],
  after: readonly Work[],
  matches: readonly Match[],
): SectionChange[] {
  const had = new Set(before.map(({ section }) => section));
  const has = new Set(after.map(({ section }) => section));
  const goes = new Map<string, Map<string, number>>();
  for (const match of matches) {
    const [from, to] = [match.before.section, match.after.section];
    const counts = goes.get(from) ?? new Map<string, number>();
    goes.set(from, counts.set(to, (counts.get(to) ?? 0) + 1));
  }
  const taken = new Set<string>();
  return Array.from(had).flatMap((from) => {
    const counts = Array.from(goes.get(from) ?? []);
    const all = counts.reduce((sum, [, works]) => sum + works, 0);
    const found = counts.find(([, works]) => works >= fewest && works * 2 > all);
    if (found === undefined || has.has(from)) return [];
    const [to, works] = found;
    if (had.has(to) || taken.has(to)) return [];
    taken.add(to);
    return [{ from, to, works }];
  });
}
