// The year that an identifier itself tells, where its scheme holds one: a paper cannot be older than that.
import type { Identifier } from "./identifiers.ts";

const patterns: readonly {
  readonly scheme: string;
  readonly pattern: RegExp;
  readonly century?: number;
}[] = [
  { scheme: "arxiv", pattern: /^(\d{2})(?:0[1-9]|1[0-2])\./, century: 2000 },
  { scheme: "acl", pattern: /^(\d{4})\./ },
  { scheme: "acl", pattern: /^[a-z](\d{2})-/, century: 2000 },
  { scheme: "cvf", pattern: /_(\d{4})_paper$/ },
  { scheme: "doi", pattern: /^10\.1101\/(\d{4})\.\d{2}\.\d{2}\./ },
  { scheme: "doi", pattern: /^10\.1038\/s\d{5}-0(\d{2})-/, century: 2000 },
  { scheme: "doi", pattern: /^10\.1038\/sdata(\d{4})/ },
];

export function identifierYear({ scheme, value }: Identifier): number | null {
  for (const row of patterns) {
    const found = row.scheme === scheme ? row.pattern.exec(value)?.[1] : undefined;
    if (found !== undefined) return (row.century ?? 0) + Number(found);
  }
  return null;
}
