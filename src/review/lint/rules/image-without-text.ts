import type { Rule } from "../rule.ts";

export const imageWithoutText: Rule = {
  id: "image-without-text",
  severity: "info",
  explanation: "An image without a text is nothing to those who do not see it.",
  example: { wrong: '<img src="overview.png">', right: '<img src="overview.png" alt="Overview">' },
  *check({ lines, prose }) {
    for (const [i, line] of lines.entries())
      for (const match of prose[i] ? line.matchAll(/<img\s[^>]*>|!\[\s*\]\([^)]*\)/gi) : []) {
        const [image] = match;
        if (/\salt\s*=\s*(?:"[^"]*\S[^"]*"|'[^']*\S[^']*'|[^\s"'>]+)/i.test(image)) continue;
        yield {
          line: i + 1,
          from: match.index,
          message: "the image has no alternative text",
          fold: "image",
          folded: "images without an alternative text",
        };
      }
  },
};
