// Nodes that take no part in the layout: leaves fan round the node that they hang on, the others stand in the middle of theirs.
import { partOverlaps } from "./part-overlaps.ts";
import type { Substance } from "./substance.ts";

const goldenAngle = 2.399963;

/** Fills in the places of all nodes that have none, given those of the participants (`x`, `y` by position in the graph). */
export function placeRest(
  { index, nodes, hosts }: Substance,
  x: Float64Array,
  y: Float64Array,
  radius: ArrayLike<number>,
  page: { readonly width: number; readonly height: number },
): void {
  const { graph, out, in: entering, sources, targets } = index;
  const placed = new Uint8Array(graph.nodes.length);
  for (const node of nodes) placed[node] = 1;
  const fanned = new Map<number, number>();
  for (const [leaf, host] of hosts) {
    const nth = fanned.get(host) ?? 0;
    fanned.set(host, nth + 1);
    const reach = (radius[host] ?? 0) + 3 + 2.6 * Math.sqrt(nth);
    x[leaf] = (x[host] ?? 0) + reach * Math.cos(goldenAngle * nth);
    y[leaf] = (y[host] ?? 0) + reach * Math.sin(goldenAngle * nth);
    placed[leaf] = 2;
  }
  part(x, y, radius, placed, 2);

  // Whatever is left stands amid its neighbours; a second round reaches what only touches the first.
  for (let round = 0; round < 2; round += 1) {
    const before = placed.slice();
    graph.nodes.forEach((_, node) => {
      if (before[node] !== 0) return;
      let [sx, sy, n] = [0, 0, 0];
      const count = (other: number): void => {
        if (before[other] === 0) return;
        sx += x[other] ?? 0;
        sy += y[other] ?? 0;
        n += 1;
      };
      for (const edge of out(node)) count(targets[edge] ?? 0);
      for (const edge of entering(node)) count(sources[edge] ?? 0);
      if (n === 0 && round === 0) return;
      x[node] = n > 0 ? sx / n : page.width / 2;
      y[node] = n > 0 ? sy / n : page.height - 20;
      placed[node] = 3;
    });
  }
  part(x, y, radius, placed, 3);
}

/** Parts the nodes of a stage; those placed before stay. */
function part(
  x: Float64Array,
  y: Float64Array,
  radius: ArrayLike<number>,
  placed: Uint8Array,
  stage: number,
): void {
  const nodes = [...placed.keys()].filter((node) => (placed[node] ?? 0) > 0);
  const bodies = {
    x: Float64Array.from(nodes, (node) => x[node] ?? 0),
    y: Float64Array.from(nodes, (node) => y[node] ?? 0),
    radius: nodes.map((node) => radius[node] ?? 0),
  };
  partOverlaps(bodies, 1, (i) => placed[nodes[i] ?? 0] !== stage);
  nodes.forEach((node, i) => {
    x[node] = bodies.x[i] ?? 0;
    y[node] = bodies.y[i] ?? 0;
  });
}
