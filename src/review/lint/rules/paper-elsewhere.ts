import type { Rule } from "../rule.ts";

/** Hosts of code, of project pages and of weights: none of them holds the paper itself. */
const noPaper =
  /^https?:\/\/([\w-]+\.)*(github\.com|github\.io|gitlab\.[\w.]+|bitbucket\.org|huggingface\.co\/(?!papers\/)|sites\.google\.com)(?!.*\.pdf\b)/i;

export const paperElsewhere: Rule = {
  id: "paper-elsewhere",
  severity: "info",
  explanation: "A link called Paper that leads to a project's page or its code, not to the paper.",
  example: {
    wrong: "[[Paper]](https://owner.github.io/project)",
    right: "[[Paper]](https://arxiv.org/abs/2301.00001) [[Page]](https://owner.github.io/project)",
  },
  *check({ entries }) {
    for (const { links } of entries)
      for (const { url, label, span } of links)
        if (/^(paper|pdf|arxiv|preprint)$/i.test(label.trim()) && noPaper.test(url))
          yield {
            line: span.line,
            from: span.from,
            message: `"${label}" leads to no paper: ${url}`,
          };
  },
};
