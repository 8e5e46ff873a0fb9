import type { Rule } from "../rule.ts";

export const organizationLink: Rule = {
  id: "organization-link",
  severity: "warning",
  explanation: "The address of an owner where a repository is meant: readers must search on.",
  example: {
    wrong: "[[Code]](https://github.com/owner)",
    right: "[[Code]](https://github.com/owner/repository)",
  },
  *check({ entries }) {
    for (const { links } of entries)
      for (const { url, label, span } of links)
        if (/^https?:\/\/(www\.)?(github\.com|gitlab\.com|huggingface\.co)\/[\w.-]+\/?$/i.test(url))
          yield {
            line: span.line,
            from: span.from,
            message: `"${label}" leads to an owner, not to a repository: ${url}`,
          };
  },
};
