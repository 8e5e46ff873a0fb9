import { describe, expect, it } from "vitest";
import type { Box } from "../../src/scene/box.ts";
import { themes } from "../../src/scene/theme.ts";
import { framingOf } from "../../src/viewer/framing.ts";
import { placeBeside, type Screen } from "../../src/viewer/place-beside.ts";
import { fixedScene } from "./fixed-scene.ts";

const whole = fixedScene(themes.light);
const [first] = whole.marks;
if (first === undefined) throw new Error("the scene has marks");
const frame = { x0: 0, y0: 0, x1: 900, y1: 600 };
const middle = { x: 450, y: 300, ratio: 1 };
const sceneAt = (...places: readonly (readonly [x: number, y: number])[]) => ({
  ...whole,
  frame,
  marks: places.map(([x, y]) => ({ ...first, x, y })),
});
const buttons: Box = { x0: 850, y0: 10, x1: 890, y1: 160 };
const legend: Box = { x0: 10, y0: 10, x1: 200, y1: 120 };
const screen: Screen = {
  width: 900,
  height: 600,
  insets: { top: 0, right: 0, bottom: 0, left: 0 },
  covered: [legend, buttons],
  nearest: 0.5,
  farthest: 1.6,
};

/** Where the marks stand on the screen of that camera. */
function seen(scene: ReturnType<typeof sceneAt>, on: Screen, from = middle) {
  const place = placeBeside(scene, on, from);
  if (place === null) return null;
  const scale = framingOf(scene, on.width, on.height, on.insets).scale / place.ratio;
  return scene.marks.map(({ x, y }) => ({
    x: on.width / 2 + (x - place.x) * scale,
    y: on.height / 2 + (y - place.y) * scale,
  }));
}
const isUnder = ({ x, y }: { x: number; y: number }, box: Box): boolean =>
  x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1;

describe("placeBeside", () => {
  it("leaves the camera where all marks are seen already", () => {
    expect(placeBeside(sceneAt([300, 300], [700, 400]), screen, middle)).toBeNull();
  });

  it("moves it where a mark lies beside the screen, or under what covers it", () => {
    const far = { ...middle, x: 1200 };
    expect(placeBeside(sceneAt([300, 300]), screen, far)).not.toBeNull();
    for (const place of [
      [870, 60],
      [100, 60],
    ] as const)
      expect(placeBeside(sceneAt([450, 300], place), screen, middle)).not.toBeNull();
  });

  it("shows marks in all corners beside legend and buttons", () => {
    const places = seen(sceneAt([5, 5], [895, 5], [5, 595], [895, 595]), screen);
    expect(places).toHaveLength(4);
    for (const place of places ?? []) {
      expect(isUnder(place, legend) || isUnder(place, buttons)).toBe(false);
      expect(Math.min(place.x, place.y, 900 - place.x, 600 - place.y)).toBeGreaterThan(0);
    }
  });

  it("gives no room away for a cover below which no mark would lie", () => {
    const marks = sceneAt([20, 590], [880, 590], [450, 100]);
    const free = placeBeside(marks, { ...screen, covered: [] }, null);
    expect(placeBeside(marks, screen, null)).toEqual(free);
  });

  it("comes no nearer than it may, and shows what little there is in the middle", () => {
    const place = placeBeside(sceneAt([880, 580]), { ...screen, covered: [] }, null);
    expect(place).toEqual({ x: 880, y: 580, ratio: 0.5 });
  });

  it("reckons with a low map, a drawer below it say, and with one that is drawn taller", () => {
    for (const size of [
      { width: 900, height: 260, covered: [] },
      { width: 390, height: 410, covered: [{ x0: 345, y0: 10, x1: 380, y1: 130 }] },
    ]) {
      const scene = sceneAt([20, 20], [880, 580]);
      const on = { ...screen, ...size };
      const place = placeBeside(scene, on, null);
      expect(place?.ratio).toBeLessThanOrEqual(1.6);
      expect(placeBeside(scene, on, place)).toBeNull();
    }
  });
});
