// On which region's ground a node lies: as a rule its own; what is linked across fields may lie on another's. Names
// go by it, since a name says what a ground is, and a ground with a mark on it must not be left without.
import type { Graph } from "../graph/graph.ts";

/** By position in `graph.nodes`, found when first asked: a layout does not change. */
const found = new WeakMap<Graph, Int32Array>();
const notAsked = -2;

/** Position in `layout.regions`; the own region of what lies on none, -1 without any. */
export function groundOf(graph: Graph, node: number): number {
  let held = found.get(graph);
  if (held === undefined) {
    held = new Int32Array(graph.nodes.length).fill(notAsked);
    found.set(graph, held);
  }
  if (held[node] === notAsked) held[node] = findGround(graph, node);
  return held[node] ?? -1;
}

function findGround({ nodes, layout }: Graph, node: number): number {
  const own = layout?.region[node] ?? -1;
  const regions = layout?.regions ?? [];
  const { x = 0, y = 0 } = nodes[node] ?? {};
  const holds = (region: (typeof regions)[number] | undefined): boolean =>
    region?.polygons.some((polygon) => isInside(polygon, x, y)) === true;
  if (holds(regions[own])) return own;
  const other = regions.findIndex(holds);
  return other < 0 ? own : other;
}

/** By the number of sides that a ray to the right crosses; a polygon is x, y, x, y … round. */
function isInside(polygon: readonly number[], x: number, y: number): boolean {
  let inside = false;
  let [px, py] = [polygon.at(-2) ?? 0, polygon.at(-1) ?? 0];
  for (let i = 0; i < polygon.length; i += 2) {
    const [qx, qy] = [polygon[i] ?? 0, polygon[i + 1] ?? 0];
    if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside;
    [px, py] = [qx, qy];
  }
  return inside;
}
