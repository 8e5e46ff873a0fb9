// Links to a repository that carries another entry's name.
import type { ReadEntry, ReadLink } from "../../lists/read/read-entry.ts";
import { titleWords } from "../../lists/normalize/fold-text.ts";
import { linkOwners, type LinkOwner } from "./link-owners.ts";
import type { ListContext } from "./list-context.ts";

export interface ForeignLink extends LinkOwner {
  /** The entry whose name the repository carries. */
  readonly rightful: LinkOwner["entry"];
}

/** By the link; in order of the list. */
export function foreignLinks(context: ListContext): ReadonlyMap<ReadLink, ForeignLink> {
  const found = new Map<ReadLink, ForeignLink>();
  const papers = papersOf(context);
  const sharesPaper = (a: ReadEntry, b: ReadEntry): boolean =>
    [...(papers.get(a) ?? [])].some((key) => papers.get(b)?.has(key) === true);
  for (const [, all] of linkOwners(context)) {
    const owners = all.filter(({ entry }) => entry.cells === null);
    if (owners.length < 2 || owners[0]?.identifier.names !== "repository") continue;
    const repository = fold(owners[0].identifier.value.split("/").at(-1) ?? "");
    if (repository.length < 4) continue;
    const named = owners.filter(({ entry }) => leads(entry.name ?? entry.title ?? "", repository));
    const [rightful] = named;
    if (rightful === undefined || named.length > 1) continue;
    for (const owner of owners)
      if (
        owner !== rightful &&
        // A link that bears the other's name means the other: "a port of [Other](…)".
        fold(owner.link.label) !== repository &&
        !related(owner.entry.name ?? owner.entry.title ?? "", repository) &&
        !sharesPaper(owner.entry, rightful.entry)
      )
        found.set(owner.link, { ...owner, rightful: rightful.entry });
  }
  return found;
}

/** A model and its dataset of one paper live in one repository by right. */
function papersOf(context: ListContext): ReadonlyMap<ReadEntry, ReadonlySet<string>> {
  const papers = new Map<ReadEntry, Set<string>>();
  for (const [key, owners] of linkOwners(context))
    for (const { entry, identifier } of owners)
      if (identifier.names === "paper")
        papers.set(entry, (papers.get(entry) ?? new Set()).add(key));
  return papers;
}

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
