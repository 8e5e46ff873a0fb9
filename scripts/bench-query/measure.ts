// Times of two things in alternation, so that whatever slows the machine down slows both.

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds that something takes. */
export function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

export interface Pair {
  /** Median milliseconds of one run. */
  readonly query: number;
  readonly byHand: number;
  /** Median of query / byHand over the pairs. */
  readonly ratio: number;
}

/** Milliseconds for which each runs first, so that it is compiled when it is measured. */
const warmUp = 300;

/** Runs both `pairs` times in batches of at least some milliseconds, which of them first in turn. */
export function measurePairs(
  first: () => unknown,
  second: () => unknown,
  pairs: number,
  batchMilliseconds: number,
): Pair {
  const sizes = [first, second].map((run) => {
    const once = warm(run);
    return Math.max(1, Math.ceil(batchMilliseconds / once));
  }) as [number, number];
  const batch = (run: () => unknown, size: number): number =>
    time(() => {
      for (let i = 0; i < size; i += 1) run();
    }) / size;
  const times: [number, number][] = [];
  for (let i = 0; i < pairs; i += 1) {
    const later = i % 2 === 1 ? batch(second, sizes[1]) : Number.NaN;
    const own = batch(first, sizes[0]);
    times.push([own, i % 2 === 1 ? later : batch(second, sizes[1])]);
  }
  return {
    query: median(times.map(([own]) => own)),
    byHand: median(times.map(([, other]) => other)),
    ratio: median(times.map(([own, other]) => own / other)),
  };
}

/** Runs something for a while; the shortest time of one run. */
function warm(run: () => unknown): number {
  const end = performance.now() + warmUp;
  let best = Number.POSITIVE_INFINITY;
  while (performance.now() < end) best = Math.min(best, time(run));
  return Math.max(best, 0.0005);
}
