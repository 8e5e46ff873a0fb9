import { foldTitle, titleWords } from "../../../lists/normalize/fold-text.ts";
import { identifierOf, type Identifier } from "../../../lists/normalize/identifiers.ts";
import type { ReadEntry } from "../../../lists/read/read-entry.ts";
import { linkOwners } from "../link-owners.ts";
import type { ListContext } from "../list-context.ts";
import type { Report, Rule } from "../rule.ts";
import { titleForms } from "../title-forms.ts";

export const listedTwice: Rule = {
  id: "listed-twice",
  severity: "warning",
  explanation: "The same title twice: counts are wrong, and a correction reaches only one of them.",
  example: { wrong: "the same entry under 2021 and 2023", right: "one entry" },
  *check(context) {
    yield* shortForms(context);
    yield* unnamedForms(context);
    const { entries } = context;
    const first = new Map<string, ReadEntry>();
    for (const entry of entries) {
      const title = entry.title ?? entry.name;
      if (title === null) continue;
      // Names of rows are short and may differ in signs only.
      const folded = entry.cells === null ? foldTitle(title) : title.trim().toLowerCase();
      if (folded === "") continue;
      const key = `${entry.kind === "dataset"} ${folded}`;
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, entry);
        continue;
      }
      // Tables of results name the same models each.
      if (
        entry.cells !== null &&
        entry.kind !== "dataset" &&
        before.section.join() !== entry.section.join()
      )
        continue;
      // One paper may bring several works.
      if (namedApart(before, entry)) continue;
      if (entry.cells === null && areNamesakes(before, entry)) {
        yield {
          line: entry.line,
          from: 0,
          severity: "info",
          message: `"${title}" is in line ${before.line} the name of another paper`,
        };
        continue;
      }
      const disagree = differences(before, entry);
      yield {
        line: entry.line,
        from: 0,
        ...(entry.cells === null
          ? {}
          : {
              severity: "info" as const,
              fold: "row",
              folded: "rows whose name stands in an earlier row, too",
            }),
        message: `"${title}" stands in line ${before.line} too${disagree === "" ? "" : `; they differ in ${disagree}`}`,
      };
    }
  },
};

/** The same paper under a title with its name in front and under the title alone. */
function* unnamedForms(context: ListContext): Generator<Report> {
  for (const [, owners] of linkOwners(context)) {
    if (owners[0]?.identifier.names !== "paper" || owners.length > mostUsers) continue;
    // A table may show what the list says elsewhere.
    const listed = owners.filter(({ entry }) => entry.title !== null && entry.cells === null);
    for (const [at, { entry }] of listed.entries()) {
      const forms = titleForms(entry.title ?? "");
      const other = listed
        .slice(0, at)
        .find(({ entry: { title } }) => isOtherForm(forms, titleForms(title ?? "")));
      if (other !== undefined)
        yield {
          line: entry.line,
          from: 0,
          severity: "info",
          message: `"${entry.title}" may be the work of line ${other.entry.line}, "${other.entry.title}": same paper`,
        };
    }
  }
}

/** One is the other without its name. */
const isOtherForm = ([a, behindA]: readonly string[], [b, behindB]: readonly string[]): boolean =>
  a !== b && (a === behindB || b === behindA);

/** A title that is another's name and no more, with the same repository: conference and journal form of one work. */
function* shortForms(context: ListContext): Generator<Report> {
  for (const [, owners] of linkOwners(context)) {
    if (owners[0]?.identifier.names !== "repository" || owners.length > mostUsers) continue;
    for (const { entry } of owners) {
      const short = foldTitle(entry.title ?? "");
      if (entry.cells !== null || short.length < shortest) continue;
      const other = owners.find(
        (owner) =>
          owner.entry.cells === null &&
          owner.entry.line !== entry.line &&
          (owner.entry.title ?? "").includes(":") &&
          foldTitle((owner.entry.title ?? "").split(":", 1)[0] ?? "") === short,
      );
      if (other !== undefined)
        yield {
          line: entry.line,
          from: 0,
          severity: "info",
          message: `"${entry.title}" may be the work of line ${other.entry.line}, "${other.entry.title}": same name and repository`,
        };
    }
  }
}

/** A repository of more entries than this is a collection. */
const mostUsers = 6;

/** Letters of a name that is no mere chance. */
const shortest = 6;

/** A short name, each time with another paper and no common address. */
function areNamesakes(a: ReadEntry, b: ReadEntry): boolean {
  if (titleWords(b.title ?? b.name ?? "").length > wordsOfName) return false;
  const [ofA, ofB] = [identifiersOf(a), identifiersOf(b)];
  return (
    [ofA, ofB].every((all) => all.some(({ names }) => names === "paper")) &&
    !ofA.some(({ key }) => ofB.some((other) => other.key === key))
  );
}

const identifiersOf = ({ links }: ReadEntry): Identifier[] =>
  links.flatMap(({ url }) => identifierOf(url) ?? []);

const wordsOfName = 2;

const namedApart = (a: ReadEntry, b: ReadEntry): boolean =>
  a.name !== null && b.name !== null && foldTitle(a.name) !== foldTitle(b.name);

function differences(a: ReadEntry, b: ReadEntry): string {
  const parts: string[] = [];
  if (a.venue !== b.venue) parts.push(`venue (${a.venue ?? "none"}, ${b.venue ?? "none"})`);
  if (a.year !== b.year) parts.push(`year (${a.year ?? "none"}, ${b.year ?? "none"})`);
  const urls = (entry: ReadEntry): string => entry.links.map(({ url }) => url).join(" ");
  if (urls(a) !== urls(b)) parts.push("links");
  return parts.join(", ");
}
