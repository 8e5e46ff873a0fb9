import type { ReadEntry } from "../../../lists/read/read-entry.ts";
import { foldTitle } from "../../../lists/normalize/fold-text.ts";
import type { Rule } from "../rule.ts";

export const caseTwin: Rule = {
  id: "case-twin",
  severity: "info",
  explanation:
    "Two works whose names differ by case alone: readers and programs take one for the other.",
  example: {
    wrong: "(NameBERT) and (NAMEbert)",
    right: "a word that tells them apart beside each",
  },
  *check({ entries }) {
    const first = new Map<string, ReadEntry>();
    for (const entry of entries) {
      if (entry.name === null) continue;
      const key = `${entry.kind} ${entry.name.toLowerCase()}`;
      const before = first.get(key);
      if (before === undefined) first.set(key, entry);
      else if (
        before.name !== entry.name &&
        foldTitle(before.title ?? "") !== foldTitle(entry.title ?? "")
      )
        yield {
          line: entry.line,
          from: entry.spans.name?.from ?? 0,
          message: `"${entry.name}" differs only by case from "${before.name}" in line ${before.line}, another work`,
        };
    }
  },
};
