// The thread of a live layout: iterates in short slices, hands each one's places over, and waits to be asked for more.
import {
  forceAtlasSlices,
  type ForceInput,
  type ForceSlices,
} from "../layout/force-atlas-slices.ts";

export type ForcesRequest = { readonly start: ForceInput } | { readonly next: true };

export interface ForcesReply {
  /** x and y of each node in turn. */
  readonly places: Float32Array;
  readonly iterations: number;
}

/** A slice lasts about this long, or one iteration where that takes longer. */
const sliceMilliseconds = 24;

let slices: ForceSlices | null = null;

self.addEventListener("message", ({ data }: MessageEvent<ForcesRequest>) => {
  if ("start" in data) slices = forceAtlasSlices(data.start);
  if (slices === null) return;
  const end = performance.now() + sliceMilliseconds;
  let places = slices.step(1);
  while (performance.now() < end) places = slices.step(1);
  const reply: ForcesReply = { places, iterations: slices.iterations() };
  self.postMessage(reply, { transfer: [places.buffer] });
});
