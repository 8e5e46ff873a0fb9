import type { Rule } from "../rule.ts";

export const nestedLink: Rule = {
  id: "nested-link",
  severity: "error",
  explanation: "A link pasted into another link's address breaks both; readers see brackets.",
  example: {
    wrong: "[Name]([https://example.org](https://example.org))",
    right: "[Name](https://example.org)",
  },
  *check({ links }) {
    for (const link of links) {
      const inner = /^\[(.*)\]\((.*)\)$/.exec(link.url);
      if (inner === null) continue;
      const [, shown = "", address = ""] = inner;
      yield {
        line: link.line,
        from: link.urlFrom,
        message:
          shown === address
            ? `the address of "${link.text}" is itself a Markdown link`
            : `the address of "${link.text}" is itself a Markdown link, from ${shown} to ${address}; keep the one that is meant`,
        ...(shown === address
          ? { fix: [{ line: link.line, from: link.urlFrom, to: link.urlTo, text: address }] }
          : {}),
      };
    }
  },
};
