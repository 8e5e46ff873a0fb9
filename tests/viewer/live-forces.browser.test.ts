// The live layout, in the module worker that the page starts.
import { afterEach, expect, it } from "vitest";
import { liveForces, type LiveForces } from "../../src/viewer/live-forces.ts";

const input = {
  x: [0, 100, 100, 0],
  y: [0, 0, 100, 100],
  sources: [0, 1, 2],
  targets: [1, 2, 3],
  parameters: {},
};

let forces: LiveForces | null = null;

afterEach(() => {
  forces?.stop();
});

it("hands over places, stops at a pause and goes on from there", async () => {
  const seen: { x: number[]; iterations: number }[] = [];
  const running = liveForces(input, (x, _, iterations) => seen.push({ x: [...x], iterations }));
  forces = running;
  await expect.poll(() => seen.length, { timeout: 20_000 }).toBeGreaterThan(1);
  expect(seen[0]?.x).toHaveLength(4);
  running.pause();
  const paused = seen.length;
  expect(running.running()).toBe(false);
  // Two frames later nothing more has come.
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
  expect(seen).toHaveLength(paused);
  running.resume();
  await expect.poll(() => seen.length, { timeout: 20_000 }).toBeGreaterThan(paused);
  expect(seen.at(-1)?.iterations).toBeGreaterThan(seen[paused - 1]?.iterations ?? 0);
});
