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
        // A label that names the owner means the owner.
        if (
          !label.startsWith("@") &&
          !namesOwner(label, url) &&
          !ownPages.test(url) &&
          /^https?:\/\/(www\.)?(github\.com|gitlab\.com|huggingface\.co)\/[\w.-]+\/?$/i.test(url)
        )
          yield {
            line: span.line,
            from: span.from,
            fold: "owner",
            folded: "links that lead to an owner, not to a repository",
            message: `"${label}" leads to an owner, not to a repository: ${url}`,
          };
  },
};

/** Pages of the host itself. */
const ownPages =
  /\/(?:models|datasets|spaces|papers|docs|blog|learn|tasks|collections|posts|topics|explore|trending|about|features|sponsors|marketplace|search)\/?$/i;

const namesOwner = (label: string, url: string): boolean =>
  fold(label) === fold(url.replace(/\/$/, "").split("/").at(-1) ?? "");

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
