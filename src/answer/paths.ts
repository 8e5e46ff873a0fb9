// The best few paths between two nodes. A hop costs more the more neighbours the node has that it passes through, so
// that what connects is particular, and twice as much through what sorts works (a venue, a modality) as through what
// they are made of (a base, a dataset); hubs are passed through only when asked. Simple paths by Yen's algorithm (1971)
// over Dijkstra's with a bound on hops.
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

/** Best first; none where either end is missing or nothing connects them. */
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
  const cost = (node: number): number =>
    node === end ? 1 : index.degree(node) > hub ? Infinity : passingCost(index, node);

  const first = cheapest(near, start, end, maxHops, cost, new Set(), new Map());
  const found: Route[] = first === null ? [] : [first];
  const candidates = new Map<string, Route>();
  while (found.length > 0 && found.length < count) {
    const last = found.at(-1) as Route;
    for (let spur = 0; spur < last.nodes.length - 1; spur += 1) {
      const root = last.nodes.slice(0, spur + 1);
      const banned = new Map<number, Set<number>>();
      const turn = root.at(-1) as number;
      for (const { nodes } of found)
        if (root.every((node, i) => nodes[i] === node)) {
          const next = nodes[spur + 1] as number;
          banned.set(turn, (banned.get(turn) ?? new Set()).add(next));
        }
      const rest = cheapest(
        near,
        turn,
        end,
        maxHops - spur,
        cost,
        new Set(root.slice(0, -1)),
        banned,
      );
      if (rest === null) continue;
      const nodes = [...root.slice(0, -1), ...rest.nodes];
      const passed = root.slice(1).reduce((sum, node) => sum + cost(node), 0);
      candidates.set(nodes.join(" "), { nodes, cost: passed + rest.cost });
    }
    const best = Array.from(candidates).toSorted(
      ([, a], [, b]) => a.cost - b.cost || compareRoutes(index, a, b),
    )[0];
    if (best === undefined) break;
    candidates.delete(best[0]);
    found.push(best[1]);
  }
  return found.map(({ nodes, cost: total }) => ({
    nodes: nodes.map((node) => index.graph.nodes[node]?.id ?? ""),
    hops: nodes.slice(1).map((node, i) => edgesBetween(index, nodes[i] ?? 0, node, options)),
    cost: total,
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

/** Dijkstra over (node, hops), so that the bound on hops holds; a binary heap by cost. */
function cheapest(
  near: Near,
  start: number,
  end: number,
  maxHops: number,
  cost: (node: number) => number,
  closed: ReadonlySet<number>,
  banned: ReadonlyMap<number, ReadonlySet<number>>,
): Route | null {
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
  push({ node: start, hops: 0, cost: 0, before: null });
  for (let state = pop(); state !== undefined; state = pop()) {
    if (state.node === end) {
      const nodes: number[] = [];
      for (let at: State | null = state; at !== null; at = at.before) nodes.unshift(at.node);
      return { nodes, cost: state.cost };
    }
    if ((settled.get(state.node) ?? Infinity) <= state.hops) continue;
    settled.set(state.node, state.hops);
    if (state.hops === maxHops) continue;
    const ban = banned.get(state.node);
    for (const next of near(state.node)) {
      if (closed.has(next) || ban?.has(next) || (settled.get(next) ?? Infinity) <= state.hops + 1)
        continue;
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

const compareRoutes = ({ graph }: GraphIndex, a: Route, b: Route): number =>
  compareText(
    a.nodes.map((node) => graph.nodes[node]?.id).join(" "),
    b.nodes.map((node) => graph.nodes[node]?.id).join(" "),
  );
