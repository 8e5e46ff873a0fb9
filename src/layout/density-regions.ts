// Ground as on a political map: each group owns where it is denser than any other. Regions cannot overlap, and a pale
// gutter separates them. Contours by d3-contour.
import { contours } from "d3-contour";
import { membership, type Grouping } from "./grouping.ts";

const step = 7;
/** Reach of a mark, on the page as full as the map of our lists; marks that stand further apart reach further. */
const usualSigma = 26;
const usualMarks = 509;
const usualWidth = 1440;
const largestSigma = 90;
/** A piece of ground needs this many own nodes. */
const fewest = 5;

type Ring = readonly (readonly number[])[];

export interface GroupGround {
  readonly group: number;
  /** Closed rings [x0, y0, x1, y1, …]. */
  readonly polygons: readonly (readonly number[])[];
  /** Participants of the group. */
  readonly members: number;
}

export interface Located {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The ground of each group that has one, from where its members stand on a page of that size. */
export function densityRegions(
  { x, y }: Located,
  { groups, of, how }: Grouping,
  { width, height }: { readonly width: number; readonly height: number },
): readonly GroupGround[] {
  const sigma =
    Math.min(1, width / usualWidth) *
    Math.min(
      largestSigma,
      usualSigma * Math.max(1, Math.sqrt(usualMarks / Math.max(1, of.length))),
    );
  const margin = 3.2 * sigma;
  const columns = Math.ceil((width + 2 * margin) / step);
  const rows = Math.ceil((height + 2 * margin) / step);
  const density = groups.map(() => new Float64Array(columns * rows));
  const reach = Math.ceil((3.5 * sigma) / step);
  of.forEach((group, i) => {
    const grid = density[group];
    if (grid === undefined) return;
    const weight = how[i] === membership.stated ? 1 : 0.6;
    const [px, py] = [((x[i] ?? 0) + margin) / step - 0.5, ((y[i] ?? 0) + margin) / step - 0.5];
    const [c0, r0] = [Math.round(px), Math.round(py)];
    for (let r = Math.max(0, r0 - reach); r <= Math.min(rows - 1, r0 + reach); r += 1) {
      for (let c = Math.max(0, c0 - reach); c <= Math.min(columns - 1, c0 + reach); c += 1) {
        const square = ((c - px) ** 2 + (r - py) ** 2) * step * step;
        const at = r * columns + c;
        grid[at] = (grid[at] ?? 0) + weight * Math.exp(-square / (2 * sigma * sigma));
      }
    }
  });
  const contour = contours().size([columns, rows]).smooth(true);
  return groups.flatMap((_, group) => {
    const own = density[group] as Float64Array;
    const ownership = Array.from(own, (value, at) => {
      let rival = 0;
      density.forEach((grid, other) => {
        if (other !== group) rival = Math.max(rival, grid[at] ?? 0);
      });
      return Math.min(value - 0.5, 1.5 * (value - 1.12 * rival - 0.02));
    });
    const members = [...of.keys()].filter((i) => of[i] === group);
    const polygons = contour.contour(ownership, 0).coordinates.flatMap(([outer]) => {
      const ring = (outer ?? []).map(([c, r]) => [
        (c ?? 0) * step - margin,
        (r ?? 0) * step - margin,
      ]);
      const inside = members.filter((i) => isInside(ring, x[i] ?? 0, y[i] ?? 0)).length;
      return inside < Math.min(fewest, members.length) || inside === 0
        ? []
        : [smooth(thin(ring)).flat().map(rounded)];
    });
    return polygons.length === 0 ? [] : [{ group, polygons, members: members.length }];
  });
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Even-odd rule. */
export function isInside(ring: Ring, x: number, y: number): boolean {
  let inside = false;
  ring.forEach(([ax = 0, ay = 0], i) => {
    const [bx = 0, by = 0] = ring[(i + ring.length - 1) % ring.length] ?? [];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

/** Points at least 12 px apart. */
function thin(ring: Ring): Ring {
  const kept: (readonly number[])[] = [];
  for (const point of ring.slice(0, -1)) {
    const last = kept.at(-1);
    if (
      last === undefined ||
      Math.hypot((point[0] ?? 0) - (last[0] ?? 0), (point[1] ?? 0) - (last[1] ?? 0)) >= 12
    )
      kept.push(point);
  }
  return kept;
}

/** Chaikin's corner cutting (1974), twice. */
function smooth(ring: Ring): Ring {
  let points = ring;
  for (let pass = 0; pass < 2; pass += 1) {
    points = points.flatMap(([ax = 0, ay = 0], i) => {
      const [bx = 0, by = 0] = points[(i + 1) % points.length] ?? [];
      return [
        [ax * 0.75 + bx * 0.25, ay * 0.75 + by * 0.25],
        [ax * 0.25 + bx * 0.75, ay * 0.25 + by * 0.75],
      ];
    });
  }
  return points;
}

/** [x0, y0, x1, y1, …] as points. */
export const pointsOf = (flat: readonly number[]): Ring =>
  Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i] ?? 0, flat[2 * i + 1] ?? 0]);
