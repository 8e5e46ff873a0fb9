// What a list was known to have wrong when it was first linted, one finding a line, and what came since.
import type { Finding } from "../finding.ts";

/** Findings as text: file, rule and message, apart by tabs. */
export const toBaseline = (findings: readonly Finding[]): string =>
  `${[...new Set(findings.map(rowOf))].toSorted().join("\n")}\n`;

/** The findings that the baseline lacks, and those that stand more often than it knows. */
export function beyondBaseline(findings: readonly Finding[], baseline: string): Finding[] {
  const known = new Map<string, number>();
  for (const row of baseline.split(/\r?\n/)) {
    const { key, times } = counted(row);
    known.set(key, Math.max(times, known.get(key) ?? 0));
  }
  return findings.filter((finding) => {
    const { key, times } = counted(rowOf(finding));
    return times > (known.get(key) ?? 0);
  });
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
