// Which work of the old version is which of the new one: by what identifies it first, then by what makes it likely.
// Each work is matched once.
import { foldTitle } from "../../lists/normalize/fold-text.ts";
import { likelihoodOf } from "./likelihood.ts";
import { identifiersOf, type Work } from "./work.ts";

export interface Match {
  readonly before: Work;
  readonly after: Work;
}

/** Works that are likelier the same than this are matched. */
const likelyEnough = 0.4;

type Key = (work: Work) => readonly string[];

const fold = (text: string | null): readonly string[] => {
  const folded = foldTitle(text ?? "");
  return folded === "" ? [] : [folded];
};

/** Each stage pairs works that alone share a key on both sides; a later stage sees what earlier ones left. */
const stages: readonly Key[] = [
  (work) => fold(work.title).map((title) => `${title} ${work.section}`),
  (work) => fold(work.title),
  (work) => identifiersOf(work).papers,
  // A row of a table has a name and no title.
  (work) => (work.title === null ? fold(work.name).map((name) => `${name} ${work.section}`) : []),
];

/** Pairs in order of the new version; what is in no pair was added or removed. */
export function matchWorks(before: readonly Work[], after: readonly Work[]): Match[] {
  const partner = new Map<Work, Work>();
  const taken = new Set<Work>();
  const pair = (old: Work, fresh: Work): void => {
    partner.set(fresh, old);
    taken.add(old);
  };
  for (const key of stages) {
    const old = byKey(
      before.filter((work) => !taken.has(work)),
      key,
    );
    const fresh = byKey(
      after.filter((work) => !partner.has(work)),
      key,
    );
    for (const [value, works] of fresh) {
      const rivals = old.get(value)?.filter((work) => !taken.has(work)) ?? [];
      const free = works.filter((work) => !partner.has(work));
      const [a] = rivals;
      const [b] = free;
      if (
        a !== undefined &&
        b !== undefined &&
        rivals.length === 1 &&
        free.length === 1 &&
        a.kind === b.kind
      )
        pair(a, b);
    }
  }
  pairLikely(before, after, taken, partner, pair);
  return after.flatMap((fresh) => {
    const old = partner.get(fresh);
    return old === undefined ? [] : [{ before: old, after: fresh }];
  });
}

function byKey(works: readonly Work[], key: Key): Map<string, Work[]> {
  const groups = new Map<string, Work[]>();
  for (const work of works)
    for (const value of new Set(key(work))) {
      const group = groups.get(value);
      if (group === undefined) groups.set(value, [work]);
      else group.push(work);
    }
  return groups;
}

/** Of what is left, the likeliest pairs first. */
function pairLikely(
  before: readonly Work[],
  after: readonly Work[],
  taken: ReadonlySet<Work>,
  partner: ReadonlyMap<Work, Work>,
  pair: (old: Work, fresh: Work) => void,
): void {
  const { likely } = likelihoodOf([...before, ...after]);
  const candidates = likely(
    before.filter((work) => !taken.has(work)),
    after.filter((work) => !partner.has(work)),
  ).filter(({ score }) => score >= likelyEnough);
  for (const { old, fresh } of candidates.toSorted((a, b) => b.score - a.score))
    if (!taken.has(old) && !partner.has(fresh)) pair(old, fresh);
}
