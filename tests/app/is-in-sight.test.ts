import { describe, expect, it } from "vitest";
import { isInSight } from "../../src/app/map/is-in-sight.ts";
import { themes } from "../../src/scene/theme.ts";
import type { Viewer } from "../../src/viewer/viewer.ts";
import { fixedScene } from "../viewer/fixed-scene.ts";

const scene = fixedScene(themes.light);
const mark = scene.marks[0] ?? { x: 0, y: 0 };
const only = { ...scene, marks: scene.marks.slice(0, 1) };

/** A viewer whose screen of 100 by 80 has that page point in its upper left corner. */
const looking = (x: number, y: number, stretch = 1): Viewer =>
  ({
    projection: () => ({
      ...{ width: 100, height: 80, scale: 1, ratio: 1, reach: 1, sizeScale: 1 },
      dx: -x,
      dy: -y * stretch,
      stretch,
    }),
  }) as unknown as Viewer;

describe("isInSight", () => {
  it("finds a mark on the screen, and none beside it", () => {
    expect(isInSight(only, looking(mark.x - 50, mark.y - 40))).toBe(true);
    expect(isInSight(only, looking(mark.x - 101, mark.y - 40))).toBe(false);
    expect(isInSight(only, looking(mark.x - 50, mark.y + 1))).toBe(false);
  });

  it("reckons with a scene that is drawn taller", () => {
    expect(isInSight(only, looking(mark.x - 50, mark.y - 70, 1))).toBe(true);
    expect(isInSight(only, looking(mark.x - 50, mark.y - 70, 1.3))).toBe(false);
  });

  it("leaves the camera alone where there is nothing to see", () => {
    expect(isInSight({ ...scene, marks: [] }, looking(0, 0))).toBe(true);
  });
});
