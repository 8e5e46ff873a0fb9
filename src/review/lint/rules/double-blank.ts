import { lineText } from "../list-context.ts";
import type { Rule } from "../rule.ts";

export const doubleBlank: Rule = {
  id: "double-blank",
  severity: "info",
  explanation: "Two blanks between words, left over from editing.",
  example: { wrong: "zero-shot  transfer", right: "zero-shot transfer" },
  *check(context) {
    for (const [i, head] of context.lines.entries()) {
      if (!context.prose[i] || !/^\s*(?:\|\s*)?:?-{3,}.*\|/.test(context.lines[i + 1] ?? ""))
        continue;
      for (const match of head.matchAll(/(?<=[^\s|]) {2,}(?=[^\s|])/g))
        yield {
          line: i + 1,
          from: match.index,
          message: "two blanks in the head of a column",
          fold: "head",
          folded: "two blanks in the heads of columns",
          fix: [{ line: i + 1, from: match.index, to: match.index + match[0].length, text: " " }],
        };
    }
    for (const entry of context.entries)
      for (let line = entry.line; line <= entry.endLine; line += 1) {
        const text = lineText(context, line);
        const begin = /^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)*/.exec(text)?.[0].length ?? 0;
        for (const match of text.slice(begin).matchAll(/(?<=[^\s|]) {2,}(?=[^\s|])/g)) {
          const from = begin + match.index;
          if (isPadding(text, from)) continue;
          yield {
            line,
            from,
            message: `${match[0].length} blanks after "${text
              .slice(Math.max(0, from - 24), from)
              .split(/\s/)
              .at(-1)}"`,
            fix: [{ line, from, to: from + match[0].length, text: " " }],
          };
        }
      }
  },
};

/** Inside a link's text, its ends are another rule's; inside a tag nobody sees them. */
const isPadding = (text: string, at: number): boolean =>
  text[at - 1] === "[" ||
  /^ +\]/.test(text.slice(at)) ||
  openTag.test(text.slice(Math.max(0, at - longestTag), at));

const longestTag = 1000;

const openTag = /<[A-Za-z][^<>]*$/;
