import { describe, expect, it } from "vitest";
import { themes } from "../../src/scene/theme.ts";
import { framingOf, stretchOf, stretchScene } from "../../src/viewer/framing.ts";
import { nearestInDirection } from "../../src/viewer/nearest-in-direction.ts";
import { fixedScene } from "./fixed-scene.ts";

const scene = { ...fixedScene(themes.light), frame: { x0: 100, y0: 50, x1: 1300, y1: 850 } };
const none = { top: 0, right: 0, bottom: 0, left: 0 };

describe("framingOf", () => {
  it("shows all of the frame, in the middle, as large as the screen allows", () => {
    const { scale, screen } = framingOf(scene, 1440, 900, none);
    expect(scale).toBeCloseTo(880 / 800);
    expect((screen.x0 + screen.x1) / 2).toBeCloseTo(700);
    expect((screen.y0 + screen.y1) / 2).toBeCloseTo(450);
  });

  it("shows it beside what covers the screen", () => {
    const { scale, screen } = framingOf(scene, 1440, 900, { ...none, left: 400 });
    expect((scene.frame.x0 - screen.x0) * scale).toBeGreaterThanOrEqual(400);
    expect((scene.frame.x1 - screen.x0) * scale).toBeLessThanOrEqual(1440);
  });
});

describe("stretchOf", () => {
  it("leaves a scene alone that is as tall as the screen or taller", () => {
    expect(stretchOf(scene, 1440, 900, none)).toBe(1);
  });

  it("draws it taller on a tall screen, within reason", () => {
    expect(stretchOf(scene, 820, 700, none)).toBeGreaterThan(1);
    expect(stretchOf(scene, 390, 844, none)).toBe(1.35);
  });

  it("gives lanes more of a tall screen, and moves their rules and names with the marks", () => {
    const guide = {
      x0: 0,
      y0: 100,
      x1: 1,
      y1: 200,
      text: "2020",
      textX: 0,
      textY: 150,
      align: "start" as const,
    };
    const lanes = { ...scene, guides: [guide] };
    expect(stretchOf(lanes, 390, 844, none)).toBeGreaterThan(1.35);
    expect(stretchOf(lanes, 390, 2000, none)).toBe(2.5);
    expect(stretchScene(lanes, 2).guides).toEqual([{ ...guide, y0: 200, y1: 400, textY: 300 }]);
  });

  it("moves marks, regions and names alike", () => {
    const tall = stretchScene(scene, 1.2);
    expect(tall.marks[0]?.y).toBeCloseTo((scene.marks[0]?.y ?? 0) * 1.2);
    expect(tall.regions[0]?.label.y).toBeCloseTo((scene.regions[0]?.label.y ?? 0) * 1.2);
    expect(tall.regions[0]?.polygons[0]?.[1]).toBeCloseTo(240);
    expect(tall.regions[0]?.polygons[0]?.[0]).toBe(scene.regions[0]?.polygons[0]?.[0]);
  });
});

describe("nearestInDirection", () => {
  const marks = [
    { x: 0, y: 0, folded: false },
    { x: 50, y: 5, folded: false },
    { x: 30, y: 40, folded: false },
    { x: 10, y: 0, folded: true },
  ];

  it("prefers what lies straight ahead, and passes over what is folded", () => {
    expect(nearestInDirection(marks, { x: 0, y: 0 }, "right")).toBe(1);
    expect(nearestInDirection(marks, { x: 0, y: 0 }, "down")).toBe(2);
  });

  it("is -1 where nothing lies that way", () => {
    expect(nearestInDirection(marks, { x: 0, y: 0 }, "up")).toBe(-1);
  });
});
