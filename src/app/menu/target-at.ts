// What lies under a point of the map: a node before an edge, an edge before the ground that it crosses.
import { foldRatio, type Scene } from "../../scene/scene.ts";
import type { Projection } from "../../scene/projection.ts";
import { insidePolygon, type Point } from "../map/inside-polygon.ts";
import type { Target } from "../actions/target.ts";

/** Pixels round a mark and beside a line that still hit it. */
const slack = { mark: 3, edge: 4 };
/** Fainter ink than this is not aimed at. */
const faintest = 0.2;

export function targetAt(
  scene: Scene,
  at: Projection & { readonly stretch: number },
  [x, y]: Point,
): Target {
  const far = at.reach >= foldRatio;
  const place = (mark: number): Point => {
    const { x: px, y: py } = scene.marks[mark] ?? { x: NaN, y: NaN };
    return [px * at.scale + at.dx, py * at.stretch * at.scale + at.dy];
  };

  let mark: string | null = null;
  let nearest = Infinity;
  scene.marks.forEach(({ id, radius, folded }, i) => {
    if (folded && far) return;
    const [px, py] = place(i);
    const beyond = Math.hypot(px - x, py - y) - radius * at.sizeScale;
    if (beyond > slack.mark || beyond >= nearest) return;
    nearest = beyond;
    mark = id;
  });
  if (mark !== null) return { is: "node", ids: [mark] };

  let edge: string | null = null;
  nearest = slack.edge;
  for (const { id, source, target, shift, opacity, folded, state } of scene.edges) {
    if ((folded && far) || state === "faded" || (state === "plain" && opacity < faintest)) continue;
    const away = distanceTo(place(source), place(target), shift, [x, y]);
    if (away > nearest) continue;
    nearest = away;
    edge = id;
  }
  if (edge !== null) return { is: "edge", id: edge };

  const page: Point = [(x - at.dx) / at.scale, (y - at.dy) / at.scale / at.stretch];
  const region = scene.regions.find(({ polygons }) =>
    polygons.some((ring) => insidePolygon(page, pointsOf(ring))),
  );
  return region === undefined ? { is: "ground" } : { is: "region", id: region.id };
}

/** From a line that is drawn `shift` pixels to the left of its ends; beyond the ends it is far. */
function distanceTo([ax, ay]: Point, [bx, by]: Point, shift: number, [x, y]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
  if (length === 0 || along < 0 || along > length) return Infinity;
  return Math.abs(((x - ax) * (by - ay) - (y - ay) * (bx - ax)) / length - shift);
}

const pointsOf = (ring: readonly number[]): readonly Point[] =>
  Array.from({ length: ring.length / 2 }, (_, i) => [ring[2 * i] ?? 0, ring[2 * i + 1] ?? 0]);
