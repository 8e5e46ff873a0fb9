// Which pairs of entries are worth comparing: those that share a title, a name or something near it, an identifier,
// or rare words of their titles. Time grows with the entries, not with their square.
import { foldTitle } from "../normalize/fold-text.ts";
import type { Features } from "./compare-entries.ts";

/** More entries than this under one key say nothing about any two of them. */
const crowd = 24;

/** Indexes of two entries, the smaller first; in order, each pair once. */
export function candidatePairs(features: readonly Features[]): (readonly [number, number])[] {
  const frequency = new Map<string, number>();
  for (const { words } of features)
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const groups = new Map<string, number[]>();
  for (const [i, feature] of features.entries())
    for (const key of keysOf(feature, frequency)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [i]);
      else if (group.at(-1) !== i) group.push(i);
    }
  const pairs = new Set<number>();
  for (const [key, group] of groups) {
    if (group.length > crowd) {
      // What decides alone is compared all the same, each with the one before.
      if (/^(?:title|name) /.test(key))
        for (const [k, i] of group.slice(0, -1).entries())
          pairs.add(i * features.length + (group[k + 1] ?? i));
      continue;
    }
    for (const [k, i] of group.entries())
      for (const j of group.slice(k + 1)) pairs.add(i * features.length + j);
  }
  return [...pairs]
    .toSorted((a, b) => a - b)
    .map((pair) => [Math.floor(pair / features.length), pair % features.length] as const)
    .filter(([i, j]) => features[i]?.entry.kind === features[j]?.entry.kind);
}

function keysOf(feature: Features, frequency: ReadonlyMap<string, number>): Set<string> {
  const keys = new Set<string>();
  if (feature.title !== "") keys.add(`title ${feature.title}`);
  for (const { folded } of feature.names) {
    keys.add(`name ${folded}`);
    for (const stem of nameStems(folded)) keys.add(`stem ${stem}`);
    for (const near of withoutOneLetter(folded)) keys.add(`near ${near}`);
  }
  for (const set of [feature.papers, feature.repositories, feature.data])
    for (const key of set) keys.add(key);
  const rare = [...feature.words]
    .toSorted((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1))
    .slice(0, 4);
  for (const [k, first] of rare.entries())
    for (const second of rare.slice(k + 1)) keys.add(`words ${[first, second].sort().join(" ")}`);
  return keys;
}

/** Forms that names share when they are easily taken for one another: without versions and signs at the end. */
function nameStems(folded: string): string[] {
  const stem = folded.replace(
    /(?:plus)+$|v?\d+[a-z]?$|i{1,3}$|(?:base|large|small|xl|vl|t|m)$/g,
    "",
  );
  return stem.length >= 4 && stem !== folded
    ? [stem, foldTitle(stem)]
    : folded.length >= 4
      ? [folded]
      : [];
}

/** Names that differ in one letter share one of these. */
export const withoutOneLetter = (folded: string): string[] =>
  folded.length < 5 || folded.length > 24
    ? []
    : [folded, ...Array.from(folded, (_, i) => folded.slice(0, i) + folded.slice(i + 1))];
