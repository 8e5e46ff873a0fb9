// Where several lists disagree about the same work: title forms do not count, venue, year and paper do.
import { foldTitle } from "../../lists/normalize/fold-text.ts";
import { identifierOf, type Identifier } from "../../lists/normalize/identifiers.ts";
import type { ReadEntry } from "../../lists/read/read-entry.ts";
import type { Finding } from "../finding.ts";
import type { ListContext } from "./list-context.ts";

/** What these findings are about, said as a rule says it. */
export const listsDisagree = {
  id: "lists-disagree",
  explanation:
    "Two lists state different years, venues, papers or repositories for one work; readers of one are told otherwise by the other.",
  example: { wrong: "one list: ACL 2020, another: ACL 2022", right: "both: ACL 2022" },
} as const;

interface Held {
  readonly context: ListContext;
  readonly entry: ReadEntry;
}

/** Findings at each later list's line that name the earlier list's. */
export function lintAcrossLists(contexts: readonly ListContext[]): Finding[] {
  const first = new Map<string, Held>();
  const findings: Finding[] = [];
  for (const context of contexts)
    for (const entry of context.entries) {
      const key = entry.cells === null ? foldTitle(entry.title ?? entry.name ?? "") : "";
      const before = first.get(key);
      if (key.length < 12) continue;
      if (before === undefined || before.context === context) {
        first.set(key, { context, entry });
        continue;
      }
      const other = before.entry;
      const say = (what: string, here: string | number, there: string | number): void => {
        findings.push({
          file: context.file,
          line: entry.line,
          column: 1,
          rule: listsDisagree.id,
          severity: "info",
          message: `${what} of "${entry.title ?? entry.name}" is ${here} here, ${there} in ${before.context.file}:${other.line}`,
        });
      };
      if (entry.year !== null && other.year !== null && entry.year !== other.year)
        say("the year", entry.year, other.year);
      if (
        entry.venue !== null &&
        other.venue !== null &&
        context.canonicalVenue(entry.venue) !== context.canonicalVenue(other.venue)
      )
        say("the venue", `"${entry.venue}"`, `"${other.venue}"`);
      for (const [what, names] of [
        ["the paper", "paper"],
        ["the code", "repository"],
      ] as const) {
        const [here, there] = [keysOf(entry, names), keysOf(other, names)];
        // A preprint here and the published paper there are no contradiction: only addresses of one kind are compared.
        const comparable = here.some((key) => there.some((other) => scheme(other) === scheme(key)));
        if (comparable && !here.some((key) => there.includes(key)))
          say(what, here.join(", "), there.join(", "));
      }
    }
  return findings;
}

const scheme = (key: string): string => key.split(":", 1)[0] ?? "";

const keysOf = ({ links }: ReadEntry, names: Identifier["names"]): string[] =>
  links
    .flatMap(({ url }) => identifierOf(url) ?? [])
    .filter((identifier) => identifier.names === names)
    .map(({ key }) => key);
