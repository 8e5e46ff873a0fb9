import { lineText } from "../list-context.ts";
import type { Rule } from "../rule.ts";

interface WrongCharacter {
  readonly pattern: RegExp;
  readonly says: (found: string) => string;
  readonly right: (found: string) => string;
}

/** Letters of other scripts that look like Latin ones, by the letter that they look like. */
const lookalikes: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from("АВЕКМНОРСТХаеорсухіΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", (sign, i) => [
    sign,
    "ABEKMHOPCTXaeopcyxiABEZHIKMNOPTYXo"[i] ?? "",
  ]),
);

const table: readonly WrongCharacter[] = [
  {
    pattern: /(?<=\d)’(?=[\s-]\p{L})/gu,
    says: () => "’ is an apostrophe; the mark after a number is ′",
    right: () => "′",
  },
  {
    pattern: /(?<=[A-Za-z])[\u00ad\u200b\u2060\ufeff](?=[A-Za-z])/gu,
    says: (found) =>
      `an unseen sign (U+${found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}) splits a word`,
    right: () => "",
  },
  {
    pattern: /[\ufb00-\ufb04]/gu,
    says: (found) => `"${found}" is one sign copied from a page; search does not find it`,
    right: (found) => found.normalize("NFKC"),
  },
  {
    pattern: new RegExp(
      `(?<=[A-Za-z]{2,})[${Object.keys(lookalikes).join("")}]|[${Object.keys(lookalikes).join("")}](?=[A-Za-z]{2,})`,
      "gu",
    ),
    says: (found) => `"${found}" is a letter of another script in a Latin word`,
    right: (found) => lookalikes[found] ?? found,
  },
];

export const wrongCharacter: Rule = {
  id: "wrong-character",
  severity: "warning",
  explanation: "A sign that looks like the right one and is not: readers see it, search does not.",
  example: { wrong: "the 5’ end", right: "the 5′ end" },
  *check(context) {
    for (const { spans } of context.entries) {
      const span = spans.title ?? spans.name;
      if (span === null) continue;
      const text = lineText(context, span.line).slice(span.from, span.to);
      // A closing quote has an opening one before; without it the mark after a number is a prime.
      const quote = text.indexOf("‘");
      for (const { pattern, says, right } of table)
        for (const match of text.matchAll(pattern)) {
          if (match[0] === "’" && quote >= 0 && quote < match.index) continue;
          const from = span.from + match.index;
          yield {
            line: span.line,
            from,
            message: says(match[0]),
            fix: [{ line: span.line, from, to: from + match[0].length, text: right(match[0]) }],
          };
        }
    }
  },
};
