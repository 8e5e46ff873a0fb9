// What a map fills of its page: its marks at first sight and its regions with their names.
import type { Graph } from "../graph/graph.ts";
import type { Box } from "./box.ts";

/** Room for a mark, the same whatever its size means: another sizing must not move the camera. */
const reach = 10;

export function frameOf({ nodes, layout }: Graph): Box {
  let [x0, y0, x1, y1] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  const hold = (x: number, y: number, wide: number, tall: number): void => {
    x0 = Math.min(x0, x - wide);
    y0 = Math.min(y0, y - tall);
    x1 = Math.max(x1, x + wide);
    y1 = Math.max(y1, y + tall);
  };
  nodes.forEach(({ x, y }, node) => {
    if (layout === null || layout.visibility[node] === 1) hold(x, y, reach, reach);
  });
  for (const { polygons, label } of layout?.regions ?? []) {
    for (const ring of polygons)
      for (let i = 0; i + 1 < ring.length; i += 2) hold(ring[i] ?? 0, ring[i + 1] ?? 0, 0, 0);
    const longest = label.lines.reduce((most, line) => Math.max(most, line.length), 0);
    hold(label.x, label.y, longest * label.size * 0.4, (label.lines.length * label.size) / 2);
  }
  // One mark, or none, still needs a surrounding.
  const [least, middleX, middleY] = [40, (x0 + x1) / 2, (y0 + y1) / 2];
  if (!Number.isFinite(middleX)) return { x0: 0, y0: 0, x1: 100, y1: 100 };
  hold(middleX, middleY, least, least);
  return { x0, y0, x1, y1 };
}
