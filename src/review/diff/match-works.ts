// Which work of the old version is which of the new one: the surest signals first, each work matched once.
import { foldTitle, titleWords } from "../../lists/normalize/fold-text.ts";
import { identifiersOf, type Work } from "./work.ts";

export interface Match {
  readonly before: Work;
  readonly after: Work;
}

/** Titles that share this much of their words are the same work under a new title. */
const similar = 0.6;

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
  (work) => fold(work.name).map((name) => `${name} ${work.section}`),
  (work) => fold(work.name),
  (work) => identifiersOf(work).others,
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
  pairSimilar(
    before.filter((work) => !taken.has(work)),
    after.filter((work) => !partner.has(work)),
    pair,
  );
  return after.flatMap((fresh) => {
    const old = partner.get(fresh);
    return old === undefined ? [] : [{ before: old, after: fresh }];
  });
}

function byKey(works: readonly Work[], key: Key): Map<string, Work[]> {
  const groups = new Map<string, Work[]>();
  for (const work of works)
    for (const value of new Set(key(work))) groups.set(value, [...(groups.get(value) ?? []), work]);
  return groups;
}

/** Pairs the most similar titles first; words are compared as sets (Jaccard). */
function pairSimilar(
  before: readonly Work[],
  after: readonly Work[],
  pair: (old: Work, fresh: Work) => void,
): void {
  const words = (work: Work): ReadonlySet<string> =>
    new Set(titleWords(work.title ?? work.name ?? ""));
  const old = before.map((work) => ({ work, words: words(work) }));
  const candidates = after.flatMap((fresh) => {
    const own = words(fresh);
    return old.flatMap(({ work, words: theirs }) => {
      const score = jaccard(own, theirs);
      return score >= similar && work.kind === fresh.kind ? [{ score, work, fresh }] : [];
    });
  });
  const done = new Set<Work>();
  for (const { work, fresh } of candidates.toSorted((a, b) => b.score - a.score)) {
    if (done.has(work) || done.has(fresh)) continue;
    done.add(work).add(fresh);
    pair(work, fresh);
  }
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
