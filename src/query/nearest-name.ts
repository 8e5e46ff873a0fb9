// The name that was probably meant: the same but for case, one that begins alike, or one a few letters away.
// Distance: Levenshtein 1966.

/** The nearest of some names, or null where none is near. Earlier names win ties. */
export function nearestName(name: string, names: readonly string[]): string | null {
  const wanted = plain(name);
  let best: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 0.5;
  for (const candidate of names) {
    const other = plain(candidate);
    const distance =
      wanted.length > 2 && (other.startsWith(wanted) || wanted.startsWith(other))
        ? 0.25
        : levenshtein(wanted, other, least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

const plain = (name: string): string => name.toLowerCase().replace(/[_\s-]/g, "");

function levenshtein(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) > bound) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let k = 1; k <= b.length; k += 1)
      next.push(
        Math.min(
          (row[k] as number) + 1,
          (next[k - 1] as number) + 1,
          (row[k - 1] as number) + (a[i - 1] === b[k - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] as number;
}
