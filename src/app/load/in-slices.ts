// Runs work on a whole graph a little at a time, so that the page stays alive.
import type { Steps } from "../../graph/steps.ts";
import { nextTask } from "./next-task.ts";

/** Milliseconds of a slice: less than a frame. */
const slice = 12;

/** Rejects with the signal's reason once that is aborted. */
export async function inSlices<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const until = performance.now() + slice;
    do {
      const { done, value } = steps.next();
      if (done === true) return value;
    } while (performance.now() < until);
    await nextTask();
    signal?.throwIfAborted();
  }
}
