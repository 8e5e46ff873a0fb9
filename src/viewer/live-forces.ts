// A live layout from the page's side: start, pause, go on, stop. The work is done in a module worker.
import type { ForceInput } from "../layout/force-atlas-slices.ts";
import type { ForcesReply, ForcesRequest } from "./forces-worker.ts";

export interface LiveForces {
  pause(): void;
  resume(): void;
  readonly running: () => boolean;
  /** Ends the worker; the last places stand. */
  stop(): void;
}

/** Runs until paused; `onPlaces` gets x and y of each node at most once a frame. */
export function liveForces(
  input: ForceInput,
  onPlaces: (x: Float32Array, y: Float32Array, iterations: number) => void,
): LiveForces {
  const worker = new Worker(new URL("./forces-worker.ts", import.meta.url), { type: "module" });
  let running = true;
  let waiting = true;
  const ask = (request: ForcesRequest): void => {
    waiting = true;
    worker.postMessage(request, []);
  };
  worker.addEventListener(
    "message",
    ({ data: { places, iterations } }: MessageEvent<ForcesReply>) => {
      waiting = false;
      // What arrives after a pause is dropped: the page is not touched again.
      if (!running) return;
      requestAnimationFrame(() => {
        if (!running) return;
        const count = places.length / 2;
        const x = new Float32Array(count);
        const y = new Float32Array(count);
        for (let i = 0; i < count; i += 1) {
          x[i] = places[2 * i] ?? 0;
          y[i] = places[2 * i + 1] ?? 0;
        }
        onPlaces(x, y, iterations);
        ask({ next: true });
      });
    },
  );
  ask({ start: input });
  return {
    running: () => running,
    pause() {
      running = false;
    },
    resume() {
      if (running) return;
      running = true;
      if (!waiting) ask({ next: true });
    },
    stop() {
      running = false;
      worker.terminate();
    },
  };
}
