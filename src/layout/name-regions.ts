// Where a region's name stands: on one line or two, inside its own ground, over as few and as small marks as can be.
import { isInside, pointsOf, type GroupGround, type Located } from "./density-regions.ts";

export interface RegionName {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

export interface NamedMarks extends Located {
  readonly radius: ArrayLike<number>;
  readonly importance: ArrayLike<number>;
}

const spacing = 2.2;
const lineHeight = 1.25;
const scanStep = 8;
const cell = 6;
const largeFrom = 26;

/** Width of capitals as they will be set, on the safe side. */
const widthOf = (line: string, size: number): number => [...line].length * (size * 0.71 + spacing);

const waysToBreak = (name: string): readonly (readonly string[])[] => {
  const words = name.split(" ");
  const breaks = words
    .slice(1)
    .map((_, i) => [words.slice(0, i + 1).join(" "), words.slice(i + 1).join(" ")]);
  return [[name], ...breaks];
};

/** One name a ground, in the same order. `names` are by group. */
export function nameRegions(
  grounds: readonly GroupGround[],
  names: readonly string[],
  marks: NamedMarks,
  page: { readonly width: number; readonly height: number },
): readonly RegionName[] {
  const rings = grounds.map(({ polygons }) => polygons.map(pointsOf));
  const ownerAt = rasterize(rings);
  return grounds.map(({ group, members, polygons }, own) => {
    const size = members >= largeFrom ? 15 : 13;
    const flat = polygons.flat();
    const xs = flat.filter((_, i) => i % 2 === 0);
    const ys = flat.filter((_, i) => i % 2 === 1);
    const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const [mx, my] = centroid(rings[own]?.[0] ?? []);
    let best: RegionName | null = null;
    let bestCost = Number.POSITIVE_INFINITY;
    for (const lines of waysToBreak(names[group] ?? "")) {
      const width = Math.max(...lines.map((line) => widthOf(line, size)));
      const height = lines.length * size * lineHeight;
      for (let y = y0; y <= y1; y += scanStep) {
        for (let x = x0; x <= x1; x += scanStep) {
          const [left, right, top, bottom] = [
            x - width / 2,
            x + width / 2,
            y - height / 2,
            y + height / 2,
          ];
          if (left < 8 || right > page.width - 8 || top < 8 || bottom > page.height - 8) continue;
          let cost = (lines.length - 1) * 1.3 + Math.hypot(x - mx, y - my) / 140;
          for (const [px, py] of [
            [x, y],
            [left, top],
            [right, top],
            [left, bottom],
            [right, bottom],
            [left, y],
            [right, y],
          ] as const) {
            const owner = ownerAt(px, py);
            if (owner !== own) cost += owner < 0 ? 1.5 : 4;
          }
          if (cost >= bestCost) continue;
          cost += covered(marks, left - 2, top - 1, right + 2, bottom + 1);
          if (cost >= bestCost) continue;
          bestCost = cost;
          best = { x, y, lines, size, width, height };
        }
      }
    }
    return (
      best ?? {
        x: mx,
        y: my,
        lines: [names[group] ?? ""],
        size,
        width: widthOf(names[group] ?? "", size),
        height: size,
      }
    );
  });
}

/** From a point to the ground that owns it, or -1, on a grid of a few pixels. */
function rasterize(
  rings: readonly (readonly (readonly (readonly number[])[])[])[],
): (x: number, y: number) => number {
  const owners = new Map<number, number>();
  const key = (column: number, row: number): number => (column + 500) * 10_000 + row + 500;
  rings.forEach((list, own) => {
    for (const ring of list) {
      const columns = ring.map(([x = 0]) => x / cell);
      const rows = ring.map(([, y = 0]) => y / cell);
      for (
        let column = Math.floor(Math.min(...columns));
        column <= Math.max(...columns);
        column += 1
      )
        for (let row = Math.floor(Math.min(...rows)); row <= Math.max(...rows); row += 1)
          if (isInside(ring, (column + 0.5) * cell, (row + 0.5) * cell))
            owners.set(key(column, row), own);
    }
  });
  return (x, y) => owners.get(key(Math.floor(x / cell), Math.floor(y / cell))) ?? -1;
}

function covered(
  { x, y, radius, importance }: NamedMarks,
  left: number,
  top: number,
  right: number,
  bottom: number,
): number {
  let cost = 0;
  for (let i = 0; i < x.length; i += 1) {
    const r = radius[i] ?? 0;
    const [px, py] = [x[i] ?? 0, y[i] ?? 0];
    if (px + r > left && px - r < right && py + r > top && py - r < bottom)
      cost += 1 + (importance[i] ?? 0) / 4;
  }
  return cost;
}

function centroid(ring: readonly (readonly number[])[]): readonly [x: number, y: number] {
  let [area, cx, cy] = [0, 0, 0];
  ring.forEach(([ax = 0, ay = 0], i) => {
    const [bx = 0, by = 0] = ring[(i + 1) % ring.length] ?? [];
    const cross = ax * by - bx * ay;
    area += cross;
    cx += (ax + bx) * cross;
    cy += (ay + by) * cross;
  });
  return area === 0 ? [0, 0] : [cx / (3 * area), cy / (3 * area)];
}

/** Pushes marks out of the boxes of the names, each to the nearest side, two pixels clear. */
export function clearNames({ x, y, radius }: NamedMarks, names: readonly RegionName[]): void {
  for (const { x: cx, y: cy, width, height } of names) {
    for (let i = 0; i < x.length; i += 1) {
      const r = (radius[i] ?? 0) + 2;
      const [left, right] = [cx - width / 2 - r, cx + width / 2 + r];
      const [top, bottom] = [cy - height / 2 - r, cy + height / 2 + r];
      const [px, py] = [x[i] ?? 0, y[i] ?? 0];
      if (px <= left || px >= right || py <= top || py >= bottom) continue;
      const ways = [px - left, right - px, py - top, bottom - py];
      const shortest = Math.min(...ways);
      if (shortest === ways[2]) y[i] = top;
      else if (shortest === ways[3]) y[i] = bottom;
      else if (shortest === ways[0]) x[i] = left;
      else x[i] = right;
    }
  }
}
