// What a list or graph gained, lost and changed between two versions.
import { matchWorks, type Match } from "./match-works.ts";
import { renamedSections, type SectionChange } from "./renamed-sections.ts";
import { workLabel, type Work } from "./work.ts";

export interface WorkRef {
  readonly at: string;
  readonly kind: string;
  readonly label: string;
  readonly section: string;
}

export interface WorkChange {
  readonly before: WorkRef;
  readonly after: WorkRef;
  /** What stood there and what stands there now. */
  readonly from: string;
  readonly to: string;
}

export interface VersionDiff {
  /** Works in both versions, changed or not. */
  readonly kept: number;
  readonly added: readonly WorkRef[];
  readonly removed: readonly WorkRef[];
  /** Another name or title. */
  readonly renamed: readonly WorkChange[];
  /** Another section; not what stands below a heading that is called otherwise now. */
  readonly moved: readonly WorkChange[];
  /** Another venue or year. */
  readonly revenued: readonly WorkChange[];
  /** Other addresses. */
  readonly relinked: readonly WorkChange[];
  /** Headings that are called otherwise now. */
  readonly sections: readonly SectionChange[];
}

/** Compares two versions. `before` and `after` are in the order of their lists; so is the result. */
export function diffWorks(before: readonly Work[], after: readonly Work[]): VersionDiff {
  const matches = matchWorks(before, after);
  const oldKept = new Set(matches.map((match) => match.before));
  const newKept = new Set(matches.map((match) => match.after));
  const sections = renamedSections(before, after, matches);
  const follow = new Map(sections.map(({ from, to }) => [from, to]));
  const changes = (what: (work: Work) => string, stays = new Map<string, string>()): WorkChange[] =>
    matches.flatMap((match) => {
      const [from, to] = [what(match.before), what(match.after)];
      return from === to || stays.get(from) === to ? [] : [change(match, from, to)];
    });
  return {
    kept: matches.length,
    added: after.filter((work) => !newKept.has(work)).map(reference),
    removed: before.filter((work) => !oldKept.has(work)).map(reference),
    renamed: changes(({ name, title }) =>
      [name, title].filter((text) => text !== null).join(": "),
    ).map(shorter),
    moved: changes(({ section }) => section, follow),
    revenued: changes(({ venue, year }) => [venue, year].filter((part) => part !== null).join(" ")),
    relinked: changes(({ urls }) => [...new Set(urls)].toSorted().join(" ")),
    sections,
  };
}

/** Whether anything differs. */
export const isChanged = ({ kept: _kept, ...changes }: VersionDiff): boolean =>
  Object.values(changes).some(({ length }) => length > 0);

/** Without a name that the title begins with, where that tells the two apart. */
function shorter(change: WorkChange): WorkChange {
  const [from, to] = [change.before.label, change.after.label];
  return from === to ? change : { ...change, from, to };
}

const reference = (work: Work): WorkRef => ({
  at: work.at,
  kind: work.kind,
  label: workLabel(work),
  section: work.section,
});

const change = ({ before, after }: Match, from: string, to: string): WorkChange => ({
  before: reference(before),
  after: reference(after),
  from,
  to,
});
