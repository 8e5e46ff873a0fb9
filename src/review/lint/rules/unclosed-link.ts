import { lineText } from "../list-context.ts";
import type { Rule } from "../rule.ts";

export const unclosedLink: Rule = {
  id: "unclosed-link",
  severity: "error",
  explanation: "A link whose bracket or parenthesis is never closed is shown as raw text.",
  example: { wrong: "[Paper](https://example.org", right: "[Paper](https://example.org)" },
  *check(context) {
    const { prose, links } = context;
    const closed = new Map<number, { from: number; to: number }[]>();
    for (const link of links) {
      const others = closed.get(link.line);
      if (others === undefined) closed.set(link.line, [link]);
      else others.push(link);
    }
    for (let line = 1; line <= prose.length; line += 1) {
      if (!prose[line - 1]) continue;
      const text = lineText(context, line);
      for (const match of text.matchAll(/\]\(\s*https?:\/\//g)) {
        const inside = closed
          .get(line)
          ?.some(({ from, to }) => match.index >= from && match.index < to);
        // The address may end in the next line.
        if (
          /\]\(\s*https?:\/\/[^()\s]*$/.test(text.slice(match.index)) &&
          /^\s*\)/.test(lineText(context, line + 1))
        )
          continue;
        if (/^\s*\)\]\(https?:[^()\s]*\)/.test(text)) continue;
        const opens = text.slice(0, match.index).includes("[");
        if (inside || text.slice(0, match.index).includes("`")) continue;
        // A text that began on the line before is no broken link.
        if (opens || !/\[[^\]]*$/.test(lineText(context, line - 1)))
          yield { line, from: match.index, message: "this link is not closed on its line" };
      }
      for (const match of text.matchAll(/\]\s+\(https?:\/\/[^)\s]+\)/g)) {
        const gap = /\]\s+/.exec(match[0])?.[0] ?? "]";
        yield {
          line,
          from: match.index,
          message: "a blank between text and address makes this no link",
          fix: [{ line, from: match.index + 1, to: match.index + gap.length, text: "" }],
        };
      }
    }
  },
};
