// A list's own habit: what most of its entries do. Only a clear habit makes a deviation worth a finding.

export interface Habit<T> {
  readonly value: T;
  readonly followers: number;
  readonly others: number;
}

/**
 * The value that most items share, if at least `least` items follow it and they are `share` of all.
 * A tie goes to what was seen first.
 */
export function habitOf<T>(
  values: readonly T[],
  { share = 0.7, least = 5 }: { share?: number; least?: number } = {},
): Habit<T> | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined;
  let most = 0;
  for (const [value, count] of counts)
    if (count > most) {
      best = value;
      most = count;
    }
  if (most < least || most < share * values.length) return null;
  return { value: best as T, followers: most, others: values.length - most };
}
