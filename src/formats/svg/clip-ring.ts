// A closed ring cut to a box, after Sutherland and Hodgman (1974). What runs along the box's edge must lie out of sight.
import type { Box } from "../../scene/box.ts";

type Point = readonly [x: number, y: number];

/** Points of the part of the ring that lies in the box; none where nothing does. */
export function clipRing(ring: readonly Point[], { x0, y0, x1, y1 }: Box): readonly Point[] {
  let points = ring;
  for (const [axis, limit, sign] of [
    [0, x0, 1],
    [0, x1, -1],
    [1, y0, 1],
    [1, y1, -1],
  ] as const) {
    const inside = (point: Point): boolean => (point[axis] - limit) * sign >= 0;
    const kept: Point[] = [];
    points.forEach((point, i) => {
      const before = points[(i + points.length - 1) % points.length] as Point;
      if (inside(point) !== inside(before)) {
        const share = (limit - before[axis]) / (point[axis] - before[axis]);
        kept.push([
          before[0] + (point[0] - before[0]) * share,
          before[1] + (point[1] - before[1]) * share,
        ]);
      }
      if (inside(point)) kept.push(point);
    });
    points = kept;
  }
  return points;
}
