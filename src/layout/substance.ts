// What the map is made of: models and datasets and the links among them. Hubs (modalities, venues, categories) say what
// a node is, not what it is near, and leaves are folded; both are placed afterwards. Where works are hardly linked, as
// in a list that no facts were added to, there is room for whatever else the list holds: surveys, tools, lectures.
import type { Graph } from "../graph/graph.ts";
import { indexGraph, type GraphIndex } from "../graph/index-graph.ts";
import type { EdgeKind } from "../graph/schema.ts";

/** How strongly a link of each kind pulls; other kinds do not. */
const pull: Partial<Record<EdgeKind, number>> = {
  TRAINED_ON: 1,
  PART_OF: 1,
  DERIVED_FROM: 0.8,
  EVALUATED_ON: 0.6,
};

/** A link between two participants, parallel edges added up. */
export interface Link {
  /** Positions in `Substance.nodes`. */
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

export interface Substance {
  readonly index: GraphIndex;
  /** Positions in `graph.nodes` of those that take part, in order of the graph. */
  readonly nodes: readonly number[];
  /** Position in `nodes` of each graph node, or -1. */
  readonly place: Int32Array;
  readonly links: readonly Link[];
  /** Fewer links than half of the participants: sections tell more than links. */
  readonly isSparse: boolean;
  /** Distinct neighbours by pulling links, for every graph node; leaves included. */
  readonly neighbours: readonly (readonly number[])[];
  /** Distinct models that are trained or evaluated on a dataset. */
  readonly users: Uint32Array;
  /** Distinct models that derive from a model. */
  readonly descendants: Uint32Array;
  readonly isLeaf: (node: number) => boolean;
  /** Leaves by the node that each hangs on: a participant, or a leaf that stands earlier. */
  readonly hosts: ReadonlyMap<number, number>;
}

type Node = Graph["nodes"][number];

const isWork = ({ kind }: Node): boolean => kind === "Model" || kind === "Dataset";

/** Of a sparse graph all that lists hold takes part. */
const isItem = (node: Node): boolean =>
  isWork(node) || (node.listed && (node.kind === "Survey" || node.kind === "Resource"));

export function findSubstance(graph: Graph): Substance {
  const index = indexGraph(graph);
  const { sources, targets } = index;
  const order = graph.nodes.length;
  const near = Array.from({ length: order }, () => new Set<number>());
  const users = Array.from({ length: order }, () => new Set<number>());
  const descendants = Array.from({ length: order }, () => new Set<number>());
  const pulls = new Map<number, number>();
  graph.edges.forEach(({ kind }, i) => {
    const [a, b] = [sources[i] ?? 0, targets[i] ?? 0];
    const weight = pull[kind];
    if (weight === undefined || a === b) return;
    const [from, to] = [graph.nodes[a], graph.nodes[b]];
    if (from === undefined || to === undefined || !isWork(from) || !isWork(to)) return;
    near[a]?.add(b);
    near[b]?.add(a);
    if (kind === "TRAINED_ON" || kind === "EVALUATED_ON") users[b]?.add(a);
    if (kind === "DERIVED_FROM") descendants[b]?.add(a);
    const pair = Math.min(a, b) * order + Math.max(a, b);
    pulls.set(pair, (pulls.get(pair) ?? 0) + weight);
  });
  const isLeaf = (node: number): boolean => {
    const at = graph.nodes[node];
    if (at === undefined || at.listed) return false;
    return at.kind === "Dataset" ? (users[node]?.size ?? 0) <= 1 : (near[node]?.size ?? 0) <= 1;
  };
  const works = graph.nodes.flatMap((at, i) => (isWork(at) && !isLeaf(i) ? [i] : []));
  const isSparse = pulls.size * 2 < works.length || works.length === 0;
  const nodes = isSparse
    ? graph.nodes.flatMap((at, i) => (isItem(at) && !isLeaf(i) ? [i] : []))
    : works;
  const place = new Int32Array(order).fill(-1);
  nodes.forEach((node, i) => {
    place[node] = i;
  });
  const links: Link[] = [];
  for (const [pair, weight] of pulls) {
    const [a, b] = [Math.floor(pair / order), pair % order];
    if ((place[a] ?? -1) < 0 || (place[b] ?? -1) < 0) continue;
    const degree = Math.max(near[a]?.size ?? 0, near[b]?.size ?? 0);
    links.push({ a: place[a] ?? 0, b: place[b] ?? 0, weight: weight / Math.log2(1 + degree) });
  }
  const neighbours = near.map((set) => [...set]);
  return {
    index,
    nodes,
    place,
    links,
    isSparse,
    neighbours,
    users: Uint32Array.from(users, ({ size }) => size),
    descendants: Uint32Array.from(descendants, ({ size }) => size),
    isLeaf,
    hosts: hostsOf(neighbours, nodes),
  };
}

/** A dataset may be part of one that is a leaf itself: leaves are reached over leaves, round by round. */
function hostsOf(
  neighbours: Substance["neighbours"],
  nodes: readonly number[],
): ReadonlyMap<number, number> {
  const hosts = new Map<number, number>();
  const reached = new Set(nodes);
  let last = nodes;
  while (last.length > 0) {
    const next = new Set(
      last.flatMap((node) => (neighbours[node] ?? []).filter((near) => !reached.has(near))),
    );
    last = Array.from(next).toSorted((a, b) => a - b);
    for (const leaf of last)
      hosts.set(leaf, neighbours[leaf]?.find((near) => reached.has(near)) ?? -1);
    for (const leaf of last) reached.add(leaf);
  }
  return hosts;
}
