// Links to a repository that carries another entry's name.
import type { ReadEntry, ReadLink } from "../../lists/read/read-entry.ts";
import { compareText } from "../../graph/compare-text.ts";
import { titleWords } from "../../lists/normalize/fold-text.ts";
import { identifierOf } from "../../lists/normalize/identifiers.ts";
import { parseUrl } from "../../lists/normalize/parse-url.ts";
import { linkOwners, type LinkOwner } from "./link-owners.ts";
import type { ListContext } from "./list-context.ts";

export interface ForeignLink extends LinkOwner {
  /** The entry whose name the repository carries. */
  readonly rightful: LinkOwner["entry"];
  /** The other work is the older one: no code of its own can lie in what is named after a later work. */
  readonly sure: boolean;
}

/** By the link; in order of the list. */
export function foreignLinks(context: ListContext): ReadonlyMap<ReadLink, ForeignLink> {
  const found = new Map<ReadLink, ForeignLink>();
  const papers = papersOf(context);
  const sharesPaper = (a: ReadEntry, b: ReadEntry): boolean =>
    [...(papers.get(a) ?? [])].some((key) => papers.get(b)?.has(key) === true);
  for (const [, all] of linkOwners(context)) {
    const owners = all.filter(({ entry }) => entry.cells === null);
    // What more than two entries give is their common home: a toolkit, a family, the repository of one group.
    if (owners.length !== 2 || owners[0]?.identifier.names !== "repository") continue;
    const repository = fold(owners[0].identifier.value.split("/").at(-1) ?? "");
    if (repository.length < 4) continue;
    const named = owners.filter(({ entry }) => leads(entry.name ?? entry.title ?? "", repository));
    const [rightful] = named;
    if (rightful === undefined || named.length > 1 || isHome(rightful.entry)) continue;
    for (const owner of owners) {
      const later = order(owner.entry, rightful.entry);
      if (
        owner !== rightful &&
        owner.entry.name !== null &&
        isWhole(owner) &&
        // A later work may well live where the earlier one does.
        !(later > 0) &&
        // A link that bears the other's name means the other: "a port of [Other](…)".
        fold(owner.link.label) !== repository &&
        !related(owner.entry.name, repository) &&
        !sharesPaper(owner.entry, rightful.entry)
      )
        found.set(owner.link, { ...owner, rightful: rightful.entry, sure: later < 0 });
    }
  }
  return found;
}

/** Tools and surveys keep the code of others by right. */
const isHome = ({ kind }: ReadEntry): boolean => kind === "other" || kind === "survey";

/** The repository itself, not a folder, a file or a branch in it. */
const isWhole = ({ link, identifier }: LinkOwner): boolean =>
  (parseUrl(link.url)?.path ?? "")
    .toLowerCase()
    .replace(/(?:\.git|\/)+$/, "")
    .endsWith(`/${identifier.value}`);

/** Below 0 where the first appeared before the second, above where after; NaN where nothing tells. */
function order(a: ReadEntry, b: ReadEntry): number {
  const [one, two] = [numberOf(a), numberOf(b)];
  if (one !== undefined && two !== undefined) return compareText(one, two) || Number.NaN;
  return (a.year ?? Number.NaN) - (b.year ?? Number.NaN) || Number.NaN;
}

/** What arXiv numbers a paper by, which begins with its year and month. */
const numberOf = ({ links }: ReadEntry): string | undefined =>
  links.flatMap(({ url }) => {
    const identifier = identifierOf(url);
    return identifier?.scheme === "arxiv" && /^\d{4}\./.test(identifier.value)
      ? [identifier.value]
      : [];
  })[0];

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
