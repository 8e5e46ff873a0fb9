// How likely an entry of the old version and one of the new are the same work, where neither title nor paper says so:
// the words that their titles share, the rarer the weightier; the name; a repository; the section.
import { foldTitle, titleWords } from "../../lists/normalize/fold-text.ts";
import { identifiersOf, type Work } from "./work.ts";

interface Candidate {
  readonly old: Work;
  readonly fresh: Work;
  readonly score: number;
}

interface Likelihood {
  /** Pairs of the same kind that share anything telling, with a score up to some 2. */
  likely(before: readonly Work[], after: readonly Work[]): Candidate[];
}

const weights = {
  name: 0.45,
  /** Two works can have names that differ by case only. */
  nameInOtherCase: 0.25,
  otherName: -0.2,
  repository: 0.25,
  section: 0.05,
} as const;
/** Words, names and links that more works than this share lead to no candidates. */
const tellingUpTo = 60;

interface Traits {
  readonly words: ReadonlySet<string>;
  /** The name, or what stands before the title's colon; null where there is neither. */
  readonly name: string | null;
  readonly repositories: ReadonlySet<string>;
}

const leadingName = /^(\S+(?: \S+){0,2}):\s/;

function traitsOf(work: Work): Traits {
  const title = work.title ?? work.name ?? "";
  const name = work.name ?? leadingName.exec(title)?.[1] ?? "";
  return {
    words: new Set(titleWords(title)),
    name: foldTitle(name) === "" ? null : name,
    repositories: new Set(identifiersOf(work).others),
  };
}

function weightOfNames(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0;
  if (a === b) return weights.name;
  return foldTitle(a) === foldTitle(b) ? weights.nameInOtherCase : weights.otherName;
}

/** Learns from all works of both versions which words are rare. */
export function likelihoodOf(all: readonly Work[]): Likelihood {
  const traits = new Map(all.map((work) => [work, traitsOf(work)]));
  const counts = new Map<string, number>();
  for (const { words } of traits.values())
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weightOf = (word: string): number => Math.log(1 + all.length / (counts.get(word) ?? 1));
  const sum = (words: Iterable<string>): number => {
    let total = 0;
    for (const word of words) total += weightOf(word);
    return total;
  };
  const traitOf = (work: Work): Traits => traits.get(work) ?? traitsOf(work);

  const score = (old: Work, fresh: Work): number => {
    const [a, b] = [traitOf(old), traitOf(fresh)];
    const shared = sum(Array.from(a.words).filter((word) => b.words.has(word)));
    const either = sum(new Set([...a.words, ...b.words]));
    const repository = Array.from(a.repositories).some((key) => b.repositories.has(key));
    return (
      (either === 0 ? 0 : shared / either) +
      weightOfNames(a.name, b.name) +
      (repository ? weights.repository : 0) +
      (old.section === fresh.section ? weights.section : 0)
    );
  };

  const keysOf = (work: Work): string[] => {
    const { words, name, repositories } = traitOf(work);
    return [...words, ...(name === null ? [] : [`name ${foldTitle(name)}`]), ...repositories];
  };

  return {
    likely(before, after) {
      const holders = new Map<string, Work[]>();
      for (const work of before)
        for (const key of keysOf(work)) {
          const held = holders.get(key);
          if (held === undefined) holders.set(key, [work]);
          else held.push(work);
        }
      return after.flatMap((fresh) => {
        const met = new Set<Work>();
        for (const key of keysOf(fresh)) {
          const held = holders.get(key) ?? [];
          if (held.length <= tellingUpTo)
            for (const old of held) if (old.kind === fresh.kind) met.add(old);
        }
        return Array.from(met, (old) => ({ old, fresh, score: score(old, fresh) }));
      });
    },
  };
}
