// ForceAtlas2 in two phases from pinned seats (Jacomy, Venturini, Heymann, Bastian 2014): a plain one that unties, then
// LinLog, which draws communities together. No rotation afterwards, since the seats orient the whole.
import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { compareText } from "../graph/compare-text.ts";
import { membership, type Grouping } from "./grouping.ts";
import type { Substance } from "./substance.ts";

/** Pull of a group's anchor on its members: the dial between regions (high) and links (low). */
const anchorPull = { [membership.stated]: 0.4, [membership.voted]: 0.16 } as const;
const goldenAngle = 2.399963;
/** Beyond this many nodes repulsion is approximated, and fewer rounds must do. */
const exactUpTo = 2000;

const phases = [
  {
    iterations: 150,
    settings: {
      linLogMode: false,
      strongGravityMode: true,
      gravity: 0.05,
      scalingRatio: 10,
      slowDown: 4,
    },
  },
  {
    iterations: 600,
    settings: {
      linLogMode: true,
      strongGravityMode: true,
      gravity: 0.01,
      scalingRatio: 1,
      slowDown: 4,
    },
  },
] as const;

export interface Positions {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Positions of the participants, in no particular unit. */
export function forceLayout(
  { index: { graph }, nodes, links }: Substance,
  { groups, of, how }: Grouping,
): Positions {
  const forces = new UndirectedGraph();
  const start = startPositions(
    nodes.map((node) => graph.nodes[node]?.id ?? ""),
    groups.map(({ seat }) => seat),
    of,
  );
  nodes.forEach((_, i) => forces.addNode(i, { x: start.x[i], y: start.y[i] }));
  groups.forEach(({ seat: [x, y] }, group) => forces.addNode(`anchor ${group}`, { x, y }));
  for (const { a, b, weight } of links) forces.addEdge(a, b, { weight });
  nodes.forEach((_, i) => {
    const kind = how[i];
    const weight = kind === membership.stated || kind === membership.voted ? anchorPull[kind] : 0;
    if (weight > 0) forces.addEdge(i, `anchor ${of[i]}`, { weight });
  });
  const many = forces.order > exactUpTo;
  for (const { iterations, settings } of phases)
    forceAtlas2.assign(forces, {
      iterations: many ? Math.ceil(iterations / 4) : iterations,
      settings: { ...settings, barnesHutOptimize: many },
    });
  const read = (axis: "x" | "y"): Float64Array =>
    Float64Array.from(nodes, (_, i) => forces.getNodeAttribute(i, axis) as number);
  return { x: read("x"), y: read("y") };
}

/** Members on a sunflower round the seat of their group, in order of their ids; those without a group round the middle. */
function startPositions(
  ids: readonly string[],
  seats: readonly (readonly [x: number, y: number])[],
  of: Int32Array,
): Positions {
  const x = new Float64Array(ids.length);
  const y = new Float64Array(ids.length);
  const seated = new Map<number, number>();
  const inOrder = ids.map((_, i) => i).sort((a, b) => compareText(ids[a] ?? "", ids[b] ?? ""));
  for (const i of inOrder) {
    const group = of[i] ?? -1;
    const nth = seated.get(group) ?? 0;
    seated.set(group, nth + 1);
    const [sx, sy] = seats[group] ?? [0, 0];
    const reach = 12 * Math.sqrt(nth);
    x[i] = sx + reach * Math.cos(goldenAngle * nth);
    y[i] = sy + reach * Math.sin(goldenAngle * nth);
  }
  return { x, y };
}
