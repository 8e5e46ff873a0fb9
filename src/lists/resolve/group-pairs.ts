// Groups things by pairs that belong together, without ever bringing two together that must stay apart.

export type Pair = readonly [number, number];

export interface Conflict {
  /** The pair that was not joined. */
  readonly pair: Pair;
  /** The two that joining it would have brought together. */
  readonly apart: Pair;
}

/** Groups of indexes below `size`, each in order, by their first; pairs earlier in `joined` come first. */
export function groupPairs(
  size: number,
  joined: readonly Pair[],
  apart: readonly Pair[],
): { groups: number[][]; conflicts: Conflict[] } {
  const groups = Array.from({ length: size }, (_, i) => [i]);
  const groupOf = Array.from({ length: size }, (_, i) => i);
  const enemies = new Map<number, number[]>();
  for (const [a, b] of apart)
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const those = enemies.get(one);
      if (those === undefined) enemies.set(one, [other]);
      else those.push(other);
    }
  const conflicts: Conflict[] = [];
  for (const pair of joined) {
    const [a = 0, b = 0] = pair.map((i) => groupOf[i]);
    if (a === b) continue;
    const [small, large] = (groups[a]?.length ?? 0) < (groups[b]?.length ?? 0) ? [a, b] : [b, a];
    const clash = firstClash(groups[small] ?? [], large, groupOf, enemies);
    if (clash !== undefined) {
      conflicts.push({ pair, apart: clash });
      continue;
    }
    for (const i of groups[small] ?? []) {
      groupOf[i] = large;
      groups[large]?.push(i);
    }
    groups[small] = [];
  }
  return {
    groups: groups
      .filter((group) => group.length > 0)
      .map((group) => group.sort((a, b) => a - b))
      .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
    conflicts,
  };
}

function firstClash(
  members: readonly number[],
  other: number,
  groupOf: readonly number[],
  enemies: ReadonlyMap<number, readonly number[]>,
): Pair | undefined {
  for (const i of members)
    for (const j of enemies.get(i) ?? []) if (groupOf[j] === other) return [i, j];
  return undefined;
}
