import { titleWords } from "../../../lists/normalize/fold-text.ts";
import { linkOwners } from "../link-owners.ts";
import type { Rule } from "../rule.ts";

export const foreignRepository: Rule = {
  id: "foreign-repository",
  severity: "error",
  explanation: "A repository that carries another entry's name, given as this entry's code.",
  example: {
    wrong: "One: … [[Code]](https://github.com/owner/two)",
    right: "One: … [[Code]](https://github.com/owner/one)",
  },
  *check(context) {
    for (const [, all] of linkOwners(context)) {
      const owners = all.filter(({ entry }) => entry.cells === null);
      if (owners.length < 2 || owners[0]?.identifier.names !== "repository") continue;
      const repository = fold(owners[0].identifier.value.split("/").at(-1) ?? "");
      if (repository.length < 4) continue;
      const named = owners.filter(({ entry }) =>
        leads(entry.name ?? entry.title ?? "", repository),
      );
      if (named.length !== 1) continue;
      const owner = named[0];
      for (const { entry, link, identifier } of owners) {
        if (entry === owner?.entry || related(entry.name ?? entry.title ?? "", repository))
          continue;
        yield {
          line: link.span.line,
          from: link.span.from,
          message: `${identifier.value} is the repository of "${owner?.entry.name ?? owner?.entry.title}" in line ${owner?.entry.line}`,
        };
      }
    }
  },
};

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Whether a name is the repository's name, or begins with it as a word: "Two-70b" leads to `two`, "Two2" does not. */
function leads(name: string, repository: string): boolean {
  let folded = "";
  for (const [i, sign] of Array.from(name).entries()) {
    folded += fold(sign);
    if (folded === repository) return !/[\p{L}\p{N}]/u.test(Array.from(name)[i + 1] ?? "");
    if (!repository.startsWith(folded)) return false;
  }
  return false;
}

/** Whether the two share a word worth the name: a family in one repository is no mistake. */
const related = (name: string, repository: string): boolean =>
  titleWords(name)
    .slice(0, 3)
    .some((word) => word.length > 3 && (repository.includes(word) || word.includes(repository)));
