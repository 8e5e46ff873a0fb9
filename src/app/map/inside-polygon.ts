// Whether a point lies inside a polygon: by the number of sides that a ray to the right crosses (even-odd rule).
export type Point = readonly [x: number, y: number];

export function insidePolygon([x, y]: Point, polygon: readonly Point[]): boolean {
  let inside = false;
  let [px, py] = polygon.at(-1) ?? [0, 0];
  for (const [qx, qy] of polygon) {
    if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside;
    [px, py] = [qx, qy];
  }
  return inside;
}
