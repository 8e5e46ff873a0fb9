import { lineText } from "../list-context.ts";
import { wordCounts } from "../word-counts.ts";
import type { Rule } from "../rule.ts";

/** Words that often lose the blank before them. */
const joined = ["and", "for", "with", "from", "the", "of"];

/** Pairs that every field writes with a hyphen or a blank. */
const compounds =
  /\b(?:(real)(world|time)|(large|small)(scale)|(zero|few|one)(shot)|(long|short)(term|range|context)|(fine|coarse)(grained)|(open)(source|vocabulary)|(self|weakly)(supervised)|(high|low)(resolution|quality|rank|resource))\b/giu;

export const runTogetherWords: Rule = {
  id: "run-together-words",
  severity: "warning",
  explanation: "A blank or a hyphen is missing between two words.",
  example: { wrong: "languageand-vision", right: "language-and-vision" },
  *check(context) {
    const counts = wordCounts(context);
    for (const { spans } of context.entries) {
      const span = spans.title;
      if (span === null) continue;
      const text = lineText(context, span.line).slice(span.from, span.to);
      for (const match of text.matchAll(compounds)) {
        const [first, second] = match.slice(1).filter((part) => part !== undefined);
        yield {
          line: span.line,
          from: span.from + match.index,
          message: `"${match[0]}" reads like "${first}-${second}"`,
        };
      }
      for (const match of text.matchAll(/\p{L}{7,}/gu)) {
        const word = match[0].toLowerCase();
        if ((counts.get(word) ?? 0) > 2) continue;
        const tail = joined.find(
          (end) => word.endsWith(end) && (counts.get(word.slice(0, -end.length)) ?? 0) >= 3,
        );
        if (tail !== undefined && word.length - tail.length >= 4)
          yield {
            line: span.line,
            from: span.from + match.index,
            message: `"${match[0]}" reads like "${match[0].slice(0, -tail.length)} ${tail}"`,
          };
      }
    }
  },
};
