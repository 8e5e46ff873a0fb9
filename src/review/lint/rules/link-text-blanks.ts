import type { Rule } from "../rule.ts";

export const linkTextBlanks: Rule = {
  id: "link-text-blanks",
  severity: "warning",
  explanation:
    "Blanks at the ends of a link's text are underlined and make names look unlike each other.",
  example: { wrong: "[ Name  ](https://example.org)", right: "[Name](https://example.org)" },
  *check({ links }) {
    for (const link of links) {
      const trimmed = link.text.trim();
      if (trimmed === link.text || trimmed === "" || link.image) continue;
      yield {
        line: link.line,
        from: link.textFrom,
        message: `blanks around the link text "${trimmed}"`,
        fold: "blanks",
        folded: "blanks around link texts",
        // A link without an address is mended as a whole.
        ...(link.url === ""
          ? {}
          : { fix: [{ line: link.line, from: link.textFrom, to: link.textTo, text: trimmed }] }),
      };
    }
  },
};
