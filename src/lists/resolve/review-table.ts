// The pairs that nobody could decide, as rows for identity.csv that lack only the decision.
import { writeCsv } from "../../graph/csv.ts";
import type { IdentityPair } from "../../graph/graph.ts";
import type { ReadEntry } from "../read/read-entry.ts";

/** A table in the columns of identity.csv, or null where nothing is open. `letterOf` gives what the table calls a list. */
export function reviewTable(
  pairs: readonly IdentityPair[],
  entries: readonly ReadEntry[],
  letterOf: (list: string) => string,
): string | null {
  const open = pairs.filter(({ decision }) => decision === "undecided");
  if (open.length === 0) return null;
  const byKey = new Map(entries.map((entry) => [`${entry.list}:${entry.line}`, entry]));
  const cells = (key: string, name: string): [string, string] => {
    const entry = byKey.get(key);
    return [letterOf(entry?.list ?? ""), entry?.title ?? entry?.name ?? name];
  };
  return writeCsv([
    ["list_a", "title_a", "list_b", "title_b", "decision", "reason"],
    ...open.map(({ a, b, nameA, nameB, reason }) => [
      ...cells(a, nameA),
      ...cells(b, nameB),
      "",
      reason,
    ]),
  ]);
}
