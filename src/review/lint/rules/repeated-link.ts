import { parseUrl, urlKey } from "../../../lists/normalize/parse-url.ts";
import type { Rule } from "../rule.ts";

export const repeatedLink: Rule = {
  id: "repeated-link",
  severity: "error",
  explanation:
    "The same address twice in one entry: one of them is usually meant to lead elsewhere.",
  example: {
    wrong: "[[Paper]](https://example.org/a) [[Code]](https://example.org/a)",
    right: "[[Paper]](https://example.org/a) [[Code]](https://example.org/b)",
  },
  *check({ entries }) {
    for (const entry of entries) {
      const seen = new Map<string, string>();
      const cells = new Map<string, number | undefined>();
      for (const link of entry.links) {
        const parts = parseUrl(link.url);
        if (parts === null) continue;
        const key = urlKey(parts);
        const before = seen.get(key);
        const cell = entry.cells?.findIndex(({ links }) => links.includes(link));
        if (before === undefined) {
          seen.set(key, link.label);
          cells.set(key, cell);
        }
        // A row may name one thing in two of its columns.
        else if (before === link.label && cells.get(key) !== cell) continue;
        else if (
          entry.cells === null &&
          before !== link.label &&
          before !== entry.title &&
          before !== entry.name &&
          isLabel(before) &&
          isLabel(link.label) &&
          !folder.test(link.url)
        )
          yield {
            line: link.span.line,
            from: link.span.from,
            message: `"${link.label}" leads to the same address as "${before}": ${link.url}`,
          };
        else
          yield {
            line: link.span.line,
            from: link.span.from,
            severity: "info",
            message: `"${before}" and "${link.label}" lead to the same address: ${link.url}`,
            fold: "name",
            folded: "two links of an entry lead to the same address",
          };
      }
    }
  },
};

/** It may well hold what both labels name. */
const folder = /\/(?:folders|collections|tree)\//i;

/** A kind of link; names and titles that stand in a text may well lead to one place. */
const isLabel = (text: string): boolean =>
  /^\W*(?:(?:project|home) ?)?(?:papers?|pdf|arxiv|preprint|codes?|github|models?|weights?|demo|data(?:sets?)?|web(?:site|page)?|page|project|blog|video|slides|link|hugging ?face|doi)\b/i.test(
    text,
  );
