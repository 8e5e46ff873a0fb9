import type { Rule } from "../rule.ts";

export const branchAddress: Rule = {
  id: "branch-address",
  severity: "info",
  explanation: "An address that ends in a branch breaks when the branch is renamed.",
  example: {
    wrong: "https://github.com/owner/name/tree/main",
    right: "https://github.com/owner/name",
  },
  *check({ links }) {
    for (const { line, urlFrom, url } of links) {
      const [, branch] =
        /^https?:\/\/[^/]+\/(?:[^/]+\/){2,3}(?:tree|src)\/(main|master)\/?$/i.exec(url) ?? [];
      if (branch !== undefined)
        yield {
          line,
          from: urlFrom,
          message: `the address ends in the branch "${branch}": ${url}`,
          fold: "branch",
          folded: "addresses that end in a branch",
        };
    }
  },
};
