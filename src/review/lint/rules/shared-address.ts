import { foldTitle } from "../../../lists/normalize/fold-text.ts";
import { identifierOf } from "../../../lists/normalize/identifiers.ts";
import { linkOwners } from "../link-owners.ts";
import type { Rule } from "../rule.ts";

export const sharedAddress: Rule = {
  id: "shared-address",
  severity: "error",
  explanation:
    "One paper's address under two different works: one of them leads its readers astray.",
  example: {
    wrong: "two titles, both [[Paper]](https://arxiv.org/abs/2304.06716)",
    right: "each title with its own paper",
  },
  *check(context) {
    for (const [key, owners] of linkOwners(context, (url) => identifierOf(url))) {
      const works = new Map(
        owners.map((owner) => [foldTitle(owner.entry.title ?? owner.entry.name ?? ""), owner]),
      );
      const [one, two] = [...works.values()];
      if (one === undefined || two === undefined) continue;
      // A paper may bring a model and its dataset: a row and an entry share it by right.
      const kinds = new Set([...works.values()].map(({ entry }) => entry.kind === "dataset"));
      const pairs =
        kinds.size > 1
          ? [...works.values()].filter(({ entry }) => entry.kind === "dataset")
          : [...works.values()];
      if (kinds.size > 1 && pairs.length < 2) continue;
      const [first, ...rest] = pairs;
      const paper = owners[0]?.identifier.names === "paper";
      const rows = pairs.every(({ entry }) => entry.cells !== null);
      for (const owner of rest)
        yield {
          line: owner.link.span.line,
          from: owner.link.span.from,
          ...(paper && !(rows && kinds.size > 1)
            ? {}
            : { severity: rows ? ("warning" as const) : ("info" as const) }),
          message: `${paper ? "the paper" : "the address"} ${key.replace(/^url:/, "")} is also given for "${nameOf(first)}" in line ${first?.entry.line}`,
        };
    }
  },
};

const nameOf = (
  owner: { entry: { name: string | null; title: string | null } } | undefined,
): string => owner?.entry.title ?? owner?.entry.name ?? "";
