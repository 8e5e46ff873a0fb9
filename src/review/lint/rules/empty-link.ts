import type { Rule } from "../rule.ts";

export const emptyLink: Rule = {
  id: "empty-link",
  severity: "error",
  explanation: "A link without an address looks like a link and leads nowhere.",
  example: { wrong: "[[Code]]()", right: "[[Code]](https://github.com/owner/repository)" },
  *check({ links, lines }) {
    for (const link of links) {
      if (link.url !== "" || link.image) continue;
      const name = link.text.replace(/^\\?\[|\\?\]$/g, "").trim();
      const inTable = (lines[link.line - 1] ?? "").trimStart().startsWith("|");
      yield {
        line: link.line,
        from: link.from,
        message: `the link "${name}" has no address; add it, or take the link away`,
        ...(inTable && name !== ""
          ? { fix: [{ line: link.line, from: link.from, to: link.to, text: name }] }
          : {}),
      };
    }
  },
};
