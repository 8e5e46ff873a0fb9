import type { Rule } from "../rule.ts";

export const headerSpelling: Rule = {
  id: "header-spelling",
  severity: "info",
  explanation: "One column of several tables under two names is two columns to a program.",
  example: { wrong: "Modalities in one table, Modality in the others", right: "Modality in all" },
  *check({ entries, lines, prose }) {
    const spellings = new Map<string, Map<string, number>>();
    const used = new Set(entries.flatMap(({ cells }) => (cells ?? []).map(({ header }) => header)));
    const heads = lines.flatMap((line, i) =>
      prose[i] && /^\s*(?:\|\s*)?:?-{3,}/.test(lines[i + 1] ?? "") && line.includes("|")
        ? line.split("|").flatMap((cell) => {
            const text = cell.trim().replace(/\s+/g, " ");
            return text !== "" && (used.has(text) || used.has(cell.trim()))
              ? [{ line: i + 1, from: line.indexOf(cell.trim()), text, key: foldHeader(text) }]
              : [];
          })
        : [],
    );
    for (const { text, key } of heads) {
      const counts = spellings.get(key) ?? new Map<string, number>();
      spellings.set(key, counts.set(text, (counts.get(text) ?? 0) + 1));
    }
    for (const { line, from, text, key } of heads) {
      const [[usual, count] = [text, 0]] = [...(spellings.get(key) ?? [])].toSorted(
        ([, a], [, b]) => b - a,
      );
      if (usual !== text && count > (spellings.get(key)?.get(text) ?? 0))
        yield {
          line,
          from,
          message: `the column "${text}" is "${usual}" in other tables`,
        };
    }
  },
};

/** Case and a plural's end are no difference. */
const foldHeader = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ies\b/g, "y")
    .replace(/(?<=\p{L}{3})s\b/gu, "");
