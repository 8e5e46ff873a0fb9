import { foldTitle } from "../../../lists/normalize/fold-text.ts";
import type { ReadEntry } from "../../../lists/read/read-entry.ts";
import { editDistance } from "../edit-distance.ts";
import { foreignLinks } from "../foreign-links.ts";
import { linkOwners, type LinkOwner } from "../link-owners.ts";
import { titleForms } from "../title-forms.ts";
import { titleOfLink } from "../titles-of-links.ts";
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
    const foreign = foreignLinks(context);
    // Papers first: two entries that share several addresses are told of once, by the one that says most.
    const groups = [...linkOwners(context).values()];
    const papers = groups.filter(([owner]) => owner?.identifier.names === "paper");
    const others = groups.filter(([owner]) => owner?.identifier.names !== "paper");
    const told = new Set<string>();
    for (const all of [...papers, ...others]) {
      const owners = comparable(all);
      // What many entries share is their common home.
      if (owners[0]?.identifier.names !== "paper" && owners.length > mostUsers) continue;
      // A paper may bring a model and its dataset: they share it by right.
      for (const datasets of [false, true]) {
        const [first, ...rest] = differentWorks(
          owners.filter(({ entry }) => (entry.kind === "dataset") === datasets),
        );
        if (first === undefined) continue;
        const paper = first.identifier.names === "paper";
        for (const { link, entry } of rest) {
          // That rule says more of it.
          if (entry.line === first.entry.line || foreign.has(link)) continue;
          const pair = `${entry.line} ${first.entry.line}`;
          if (told.has(pair)) continue;
          told.add(pair);
          const twin = paper ? twinOf(entry, owners) : undefined;
          // Two datasets of one paper, its title cut short for one of them.
          if (twin !== undefined && datasets && entry.name !== twin.name) continue;
          if (twin !== undefined) {
            yield {
              line: entry.line,
              from: 0,
              severity: "warning",
              message: `"${entry.title}" stands in line ${twin.line} with the same paper, its title spelled otherwise: "${twin.title}"`,
            };
            continue;
          }
          yield {
            line: link.span.line,
            from: link.span.from,
            // Works of one family may share a repository, sets of one paper the paper.
            ...(paper && !datasets
              ? {}
              : { severity: paper ? ("warning" as const) : ("info" as const) }),
            fold: paper ? `${datasets} ${first.identifier.value}` : first.identifier.names,
            ...(paper
              ? {}
              : { folded: "addresses of code or data that are given for an earlier work, too" }),
            message: `${paper ? "the paper" : "the address"} ${first.identifier.value} is also given for "${nameOf(first)}" in line ${first.entry.line}`,
          };
        }
      }
    }
  },
};

/** A repository of more works than this is a collection. */
const mostUsers = 6;

/**
 * Rows of a table that give a name only say nothing against a title: its paper may well be theirs. Datasets are known
 * by their names.
 */
const comparable = (owners: readonly LinkOwner[]): readonly LinkOwner[] =>
  owners.filter(({ entry }) => entry.title !== null || entry.kind === "dataset");

/** One owner for each title; a link's text that is a title says more than the entry's. */
const differentWorks = (owners: readonly LinkOwner[]): LinkOwner[] => {
  const known = new Set<string>();
  return owners.filter(({ link, entry }) => {
    const forms = titleForms(titleOfLink(link) ?? entry.title ?? entry.name ?? "");
    const isNew = !forms.some((form) => known.has(form));
    for (const form of forms) known.add(form);
    return isNew;
  });
};

/** An entry further up whose long title differs in a letter or two, or in what was cut off: the same work. */
const twinOf = (entry: ReadEntry, owners: readonly LinkOwner[]): ReadEntry | undefined => {
  const title = foldTitle(entry.title ?? "");
  return title.length < longTitle
    ? undefined
    : owners.find(
        (other) =>
          other.entry.line < entry.line && isTwin(foldTitle(other.entry.title ?? ""), title),
      )?.entry;
};

const isTwin = (a: string, b: string): boolean =>
  isCut(a, b) || isCut(b, a) || editDistance(a, b, fewLetters) <= fewLetters;

const isCut = (short: string, long: string): boolean =>
  short.length >= longTitle && long.startsWith(short);

const longTitle = 30;
const fewLetters = 2;

/** A row of a table is known by its name. */
const nameOf = ({ entry: { cells, name, title } }: LinkOwner): string =>
  (cells === null ? (title ?? name) : (name ?? title)) ?? "";
