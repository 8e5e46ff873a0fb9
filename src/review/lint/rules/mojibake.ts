import { repairMojibake } from "../../../lists/normalize/repair-mojibake.ts";
import { lineText } from "../list-context.ts";
import type { Rule } from "../rule.ts";

export const mojibake: Rule = {
  id: "mojibake",
  severity: "warning",
  explanation: "Text that was read in the wrong encoding: readers see signs that nobody wrote.",
  example: { wrong: "BERTâ€“based", right: "BERT–based" },
  *check(context) {
    for (let line = 1; line <= context.lines.length; line += 1) {
      const text = lineText(context, line);
      for (const match of text.matchAll(/[\u00c2-\u00f4][\u0080-\u00ff\u0152-\u2122]{1,3}/g)) {
        const repaired = repairMojibake(match[0]);
        if (repaired === match[0]) continue;
        yield {
          line,
          from: match.index,
          message: `"${match[0]}" is "${repaired}" read in the wrong encoding`,
          fix: [{ line, from: match.index, to: match.index + match[0].length, text: repaired }],
        };
      }
      const lost = text.indexOf("\ufffd");
      if (lost >= 0) yield { line, from: lost, message: "a sign was lost here (U+FFFD)" };
    }
  },
};
