import { expect, it } from "vitest";
import { forceAtlasSlices } from "../../src/layout/force-atlas-slices.ts";

const square = {
  x: [0, 10, 10, 0],
  y: [0, 0, 10, 10],
  sources: [0, 1],
  targets: [1, 2],
  parameters: { mode: "linlog", gravity: 0.05, scaling: 2 },
};

it("moves nodes on, slice after slice, and counts the iterations", () => {
  const slices = forceAtlasSlices(square);
  const first = slices.step(5);
  const second = slices.step(5);
  expect(first).toHaveLength(8);
  expect([...second]).not.toEqual([...first]);
  expect(slices.iterations()).toBe(10);
});

it("gives the same places for the same input, whatever the slices", () => {
  const inOne = forceAtlasSlices(square).step(12);
  const slices = forceAtlasSlices(square);
  slices.step(4);
  expect([...slices.step(8)]).toEqual([...inOne]);
});

it("leaves fixed nodes where they are", () => {
  const places = forceAtlasSlices({ ...square, fixed: [2] }).step(20);
  expect([places[4], places[5]]).toEqual([10, 10]);
});
