// The name that was probably meant: the same but for case, one that begins alike, or one a few letters away.
// Distance: optimal string alignment (Damerau 1964), so that two letters in the wrong order are one slip.

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
        : slips(wanted, other, least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

const plain = (name: string): string => name.toLowerCase().replace(/[_\s-]/g, "");

function slips(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) > bound) return Number.POSITIVE_INFINITY;
  const rows = [Array.from({ length: b.length + 1 }, (_, i) => i)];
  const at = (i: number, k: number): number => rows[i]?.[k] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let k = 1; k <= b.length; k += 1) {
      const same = a[i - 1] === b[k - 1];
      const swapped = a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1];
      row.push(
        Math.min(
          at(i - 1, k) + 1,
          at(i, k - 1) + 1,
          at(i - 1, k - 1) + (same ? 0 : 1),
          swapped ? at(i - 2, k - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return at(a.length, b.length);
}
