// The best few paths between two nodes. A hop costs more the more neighbours the node has that it passes through, so
// that what connects is particular, and twice as much through what sorts works (a venue, a modality) as through what
// they are made of (a base, a dataset); hubs are passed through only when asked. So that the paths are different ways
// and not one with other beginnings, what paths before it pass through costs a path more. Simple paths, parted as by Yen
// (1971) and Lawler (1972), over Dijkstra's with a bound on hops.
import { compareText } from "../graph/compare-text.ts";
import { confidences } from "../graph/evidence.ts";
import type { GraphIndex } from "../graph/index-graph.ts";
import type { NodeKind } from "../graph/schema.ts";

export interface PathOptions {
  /** Paths at most; 5 if absent. */
  readonly count?: number;
  /** Hops at most; 6 if absent. */
  readonly maxHops?: number;
  /** Whether hubs may be passed through. */
  readonly throughHubs?: boolean;
  /** Edge kinds to follow; all if absent. */
  readonly edgeKinds?: readonly string[] | null;
  readonly evidence?: readonly string[] | null;
}

export interface FoundPath {
  /** Ids, from the first node to the last. */
  readonly nodes: readonly string[];
  /** For each hop the ids of the edges between its two nodes, strongest first. */
  readonly hops: readonly (readonly string[])[];
  /** By itself, whatever the paths before it pass through. */
  readonly cost: number;
}

/** From how many neighbours on a node is a hub: beyond 20 and beyond 98 of 100 nodes. */
export function hubDegree(index: GraphIndex): number {
  const degrees = index.graph.nodes.map((_, node) => index.degree(node)).toSorted((a, b) => a - b);
  return Math.max(20, degrees[Math.floor((degrees.length - 1) * 0.98)] ?? 0);
}

/** Two works that one of these names are of a sort; that they have to do with one another it does not say. */
const sorting: ReadonlySet<NodeKind> = new Set([
  "Category",
  "Modality",
  "Organization",
  "Task",
  "Venue",
]);

/** What a path pays for passing through a node, hub or not. */
const passingCost = (index: GraphIndex, node: number): number => {
  const kind = index.graph.nodes[node]?.kind;
  const particular = 1 + Math.log2(index.degree(node) + 1) / 4;
  return kind !== undefined && sorting.has(kind) ? 2 * particular : particular;
};

interface Route {
  readonly nodes: readonly number[];
  readonly cost: number;
}

/** The best first, then each time the best of all others where what is passed through again costs as many times more
    as paths before it passed there; none where either end is missing or nothing connects them. */
export function findPaths(
  index: GraphIndex,
  from: string,
  to: string,
  options: PathOptions = {},
): FoundPath[] {
  const { count = 5, maxHops = 6, throughHubs = false } = options;
  const [start, end] = [index.position(from), index.position(to)];
  if (start === undefined || end === undefined || start === end) return [];
  const near = adjacency(index, options);
  const hub = throughHubs ? Infinity : hubDegree(index);
  const passed = new Map<number, number>();
  const once = (node: number): number =>
    node === end ? 1 : index.degree(node) > hub ? Infinity : passingCost(index, node);
  const cost = (node: number): number => once(node) * (1 + (passed.get(node) ?? 0));
  const costOf = (nodes: readonly number[], price: (node: number) => number): number =>
    nodes.slice(1).reduce((sum, node) => sum + price(node), 0);

  /** A beginning of found paths, what they go on to there, and what another that turns off there costs at least:
      prices only rise. */
  interface Turn {
    readonly root: readonly number[];
    readonly taken: Set<number>;
    atLeast: number;
  }
  const turns = new Map<string, Turn>([["", { root: [start], taken: new Set(), atLeast: 0 }]]);
  const found: (readonly number[])[] = [];
  while (found.length < count) {
    let best: Route | null = null;
    for (const turn of Array.from(turns.values()).toSorted((a, b) => a.atLeast - b.atLeast)) {
      if (best !== null && best.cost < turn.atLeast) break;
      const nodes = cheapest(near, turn.root, end, maxHops, cost, turn.taken);
      turn.atLeast = nodes === null ? Infinity : costOf(nodes, cost);
      if (nodes === null) continue;
      const route: Route = { nodes, cost: turn.atLeast };
      if (best === null || compareRoutes(index, route, best) < 0) best = route;
    }
    if (best === null) break;
    const { nodes, cost: atLeast } = best;
    found.push(nodes);
    nodes.slice(0, -1).forEach((node, i) => {
      const root = nodes.slice(0, i + 1);
      const key = root.slice(1).join(" ");
      const taken = (turns.get(key)?.taken ?? new Set()).add(nodes[i + 1] as number);
      turns.set(key, { root, taken, atLeast });
      if (i > 0) passed.set(node, (passed.get(node) ?? 0) + 1);
    });
  }
  return found.map((nodes) => ({
    nodes: nodes.map((node) => index.graph.nodes[node]?.id ?? ""),
    hops: nodes.slice(1).map((node, i) => edgesBetween(index, nodes[i] ?? 0, node, options)),
    cost: costOf(nodes, once),
  }));
}

type Near = (node: number) => readonly number[];

function adjacency(index: GraphIndex, options: PathOptions): Near {
  const kept = new Map<number, readonly number[]>();
  return (node) => {
    const held = kept.get(node);
    if (held !== undefined) return held;
    const found = new Set<number>();
    for (const at of index.out(node))
      if (counts(index, at, options)) found.add(index.targets[at] ?? 0);
    for (const at of index.in(node))
      if (counts(index, at, options)) found.add(index.sources[at] ?? 0);
    found.delete(node);
    const ends = Array.from(found).toSorted((a, b) => a - b);
    kept.set(node, ends);
    return ends;
  };
}

function counts(
  index: GraphIndex,
  at: number,
  { edgeKinds = null, evidence = null }: PathOptions,
): boolean {
  const edge = index.graph.edges[at];
  return (
    edge !== undefined &&
    edgeKinds?.includes(edge.kind) !== false &&
    evidence?.includes(edge.confidence) !== false
  );
}

/** The cheapest path that begins with a root and does not go on to what is taken: Dijkstra over (node, hops), so that
    the bound on hops holds; a binary heap by cost. */
function cheapest(
  near: Near,
  root: readonly number[],
  end: number,
  maxHops: number,
  cost: (node: number) => number,
  taken: ReadonlySet<number>,
): readonly number[] | null {
  const turn = root.length - 1;
  interface State {
    readonly node: number;
    readonly hops: number;
    readonly cost: number;
    readonly before: State | null;
  }
  const heap: State[] = [];
  const less = (a: State, b: State): boolean =>
    a.cost < b.cost ||
    (a.cost === b.cost && (a.hops < b.hops || (a.hops === b.hops && a.node < b.node)));
  const push = (state: State): void => {
    let at = heap.push(state) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!less(heap[at] as State, heap[up] as State)) break;
      [heap[at], heap[up]] = [heap[up] as State, heap[at] as State];
      at = up;
    }
  };
  const pop = (): State | undefined => {
    const top = heap[0];
    const last = heap.pop();
    if (top === undefined || last === undefined || heap.length === 0) return top;
    heap[0] = last;
    for (let at = 0; ;) {
      let next = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < heap.length && less(heap[child] as State, heap[next] as State)) next = child;
      if (next === at) return top;
      [heap[at], heap[next]] = [heap[next] as State, heap[at] as State];
      at = next;
    }
  };
  /** Fewest hops with which a node was settled: reaching it later, dearer and with no fewer hops, is of no use. */
  const settled = new Map<number, number>();
  push({ node: root[turn] as number, hops: turn, cost: 0, before: null });
  for (let state = pop(); state !== undefined; state = pop()) {
    if (state.node === end) {
      const nodes: number[] = [];
      for (let at: State | null = state; at !== null; at = at.before) nodes.unshift(at.node);
      return [...root.slice(0, turn), ...nodes];
    }
    if ((settled.get(state.node) ?? Infinity) <= state.hops) continue;
    settled.set(state.node, state.hops);
    if (state.hops === maxHops) continue;
    for (const next of near(state.node)) {
      if (root.includes(next) || (settled.get(next) ?? Infinity) <= state.hops + 1) continue;
      if (state.before === null && taken.has(next)) continue;
      const price = cost(next);
      if (price === Infinity || passes(state, next)) continue;
      push({ node: next, hops: state.hops + 1, cost: state.cost + price, before: state });
    }
  }
  return null;

  function passes(state: State, node: number): boolean {
    for (let at: State | null = state; at !== null; at = at.before)
      if (at.node === node) return true;
    return false;
  }
}

function edgesBetween(index: GraphIndex, a: number, b: number, options: PathOptions): string[] {
  const { graph, sources, targets } = index;
  const found = [
    ...Array.from(index.out(a)).filter((at) => targets[at] === b),
    ...Array.from(index.in(a)).filter((at) => sources[at] === b),
  ].filter((at) => counts(index, at, options));
  return found
    .flatMap((at) => graph.edges[at] ?? [])
    .toSorted(
      (one, two) =>
        confidences.indexOf(one.confidence) - confidences.indexOf(two.confidence) ||
        compareText(one.id, two.id),
    )
    .map(({ id }) => id);
}

/** Cheapest first; of two that cost the same the one whose ids come first. */
const compareRoutes = ({ graph }: GraphIndex, a: Route, b: Route): number =>
  a.cost - b.cost ||
  compareText(
    a.nodes.map((node) => graph.nodes[node]?.id).join(" "),
    b.nodes.map((node) => graph.nodes[node]?.id).join(" "),
  );
