import { describe, expect, it } from "vitest";
import { insidePolygon, type Point } from "../../src/app/map/inside-polygon.ts";

const bow: readonly Point[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [5, 3],
  [0, 10],
];

describe("insidePolygon", () => {
  it("tells inside from outside, in dents too", () => {
    expect(insidePolygon([2, 2], bow)).toBe(true);
    expect(insidePolygon([9, 8], bow)).toBe(true);
    expect(insidePolygon([5, 8], bow)).toBe(false);
    expect(insidePolygon([11, 5], bow)).toBe(false);
    expect(insidePolygon([-1, 5], bow)).toBe(false);
  });

  it("holds nothing inside of nothing", () => {
    expect(insidePolygon([0, 0], [])).toBe(false);
  });
});
