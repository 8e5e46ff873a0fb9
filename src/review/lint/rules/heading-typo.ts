import { editDistance } from "../edit-distance.ts";
import { wordCounts } from "../word-counts.ts";
import { tableOfContents } from "../table-of-contents.ts";
import type { Rule } from "../rule.ts";

export const headingTypo: Rule = {
  id: "heading-typo",
  severity: "warning",
  explanation: "A word of a heading that stands nowhere else, one letter from one that does.",
  example: { wrong: "Related Survery", right: "Related Survey" },
  *check(context) {
    const counts = wordCounts(context);
    const titles = [
      ...context.read.sections.map(({ title, line }) => ({ title, line })),
      ...tableOfContents(context).map(({ text, line }) => ({ title: text, line })),
    ];
    const inTitles = new Set(
      titles.flatMap(({ title }) => title.toLowerCase().match(/\p{L}{5,}/gu) ?? []),
    );
    // English holds many words one letter apart; what headings say elsewhere is meant.
    const known = [...counts].filter(([word, count]) => count >= 3 && inTitles.has(word));
    for (const { title, line } of titles)
      for (const [word] of title.matchAll(/\p{L}{5,}/gu)) {
        const folded = word.toLowerCase();
        if ((counts.get(folded) ?? 0) > 1) continue;
        const near = known.find(([other]) => isTypo(folded, other));
        const from = context.lines[line - 1]?.indexOf(word) ?? -1;
        if (near === undefined || from < 0) continue;
        yield {
          line,
          from,
          message: `"${word}" looks like a slip for "${near[0]}", which the list has ${near[1]} times`,
        };
      }
  },
};

/** One letter more, less or other; a plural or another ending is no typo. */
function isTypo(word: string, known: string): boolean {
  if (word[0] !== known[0] || word.startsWith(known) || known.startsWith(word)) return false;
  if (word.slice(0, -1) === known.slice(0, -1)) return false;
  return editDistance(word, known, 1) <= 1;
}
