// Work on a whole graph that can be done a little at a time, so that a page which does it stays alive.

/** Rests now and then; what it returns is the result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** The whole of it at once, where nobody waits. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
