// What a list was known to have wrong when it was first linted, one finding a line, and what came since.
import type { Finding } from "../finding.ts";

/** Findings as text: file, rule and message, apart by tabs. */
export const toBaseline = (findings: readonly Finding[]): string =>
  `${findings.map(rowOf).toSorted().join("\n")}\n`;

/** The findings that the baseline lacks, and all of those that stand more often than it knows. */
export function beyondBaseline(findings: readonly Finding[], baseline: string): Finding[] {
  const known = timesOf(baseline.split(/\r?\n/));
  const present = timesOf(findings.map(rowOf));
  return findings.filter((finding) => {
    const { key } = counted(rowOf(finding));
    return (present.get(key) ?? 0) > (known.get(key) ?? 0);
  });
}

/** How often each stands, whether as one finding or as many. */
function timesOf(rows: readonly string[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const { key, times } = counted(row);
    sums.set(key, (sums.get(key) ?? 0) + times);
  }
  return sums;
}

const rowOf = ({ file, rule, message }: Finding): string => `${file}\t${rule}\t${message}`;

/**
 * A row by what stays the same while the list goes on: lines move and habits gain followers, so of the message's numbers
 * only those count that are quoted or part of an address; how often it stands is compared apart.
 */
function counted(row: string): { readonly key: string; readonly times: number } {
  const [file = "", rule = "", message = ""] = row.split("\t");
  const times = / \((\d+) times\)$/.exec(message);
  const said = times === null ? message : message.slice(0, times.index);
  const stable = said.replace(/"[^"]*"|\S*[./]\S*|\d+/g, (part) =>
    /^\d+$/.test(part) ? "#" : part,
  );
  return { key: `${file}\t${rule}\t${stable}`, times: Number(times?.[1] ?? 1) };
}
