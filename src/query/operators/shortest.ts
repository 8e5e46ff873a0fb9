// For each row, a shortest path between two nodes that are in the frame, or all of them: breadth first from both ends,
// the smaller front first (Ira Pohl, "Bi-directional search", Machine Intelligence 6, 1971).
import { PathRef } from "../entity.ts";
import { operator, type Operator, PAUSE, ROW } from "../operator.ts";
import type { RunContext } from "../run-context.ts";
import { opposite } from "./opposite.ts";
import { type Side, sidesOf } from "./sides.ts";

export interface ShortestOptions {
  readonly input: Operator;
  readonly detail: string;
  readonly from: number;
  readonly to: number;
  /** Take the list of relationships and the path; -1 where nobody reads it. */
  readonly list: number;
  readonly path: number;
  readonly types: readonly string[];
  readonly direction: "out" | "in" | "both";
  readonly least: number;
  readonly most: number;
  readonly all: boolean;
  /** Made once a row: which relationships and nodes a path may go over. */
  readonly acceptEdge: (() => (edge: number) => boolean) | null;
  readonly acceptNode: (() => (node: number) => boolean) | null;
}

/**
 * One end of the search. What was not reached is marked 0. Where all paths are sought a mark is one more than the
 * distance; where one is, it is two more than the edge that led to the node, and 1 at the end itself.
 */
interface End {
  readonly sides: readonly Side[];
  readonly marks: Int32Array;
  front: number[];
  reached: number[];
  depth: number;
}

export function shortest(context: RunContext, options: ShortestOptions): Operator {
  const { frame, budget, store } = context;
  const {
    input,
    from,
    to,
    list,
    path,
    types,
    direction,
    least,
    most,
    all,
    acceptEdge,
    acceptNode,
  } = options;
  const makeEnd = (way: "out" | "in" | "both"): End => ({
    sides: sidesOf(store, types, way),
    marks: new Int32Array(store.nodeCount),
    front: [],
    reached: [],
    depth: 0,
  });
  let ends: [End, End] | null = null;
  let fits: ((edge: number, node: number) => boolean) | null = null;
  let phase: "next" | "search" | "walk" = "next";
  let paths: Iterator<PathRef> | null = null;
  let meeting = -1;

  const begin = (end: End, node: number): void => {
    for (const each of end.reached) end.marks[each] = 0;
    end.front = [node];
    end.reached = [node];
    end.marks[node] = 1;
    end.depth = 0;
  };

  /** One level further from the end with the smaller front; whether the two have met. */
  const step = ([a, b]: [End, End]): boolean => {
    const [end, other] = a.front.length <= b.front.length ? [a, b] : [b, a];
    const front: number[] = [];
    let met = false;
    end.depth += 1;
    for (const node of end.front)
      for (const { adjacency } of end.sides) {
        const stop = adjacency.offsets[node + 1] as number;
        for (let i = adjacency.offsets[node] as number; i < stop; i += 1) {
          const next = adjacency.nodes[i] as number;
          budget.left -= 1;
          if (end.marks[next] !== 0 || (fits && !fits(adjacency.edges[i] as number, next)))
            continue;
          end.marks[next] = all ? end.depth + 1 : (adjacency.edges[i] as number) + 2;
          end.reached.push(next);
          if (other.marks[next] !== 0) {
            met = true;
            meeting = next;
            // Whoever wants one path need not see the rest of the level.
            if (!all) return true;
          }
          front.push(next);
        }
      }
    end.front = front;
    return met;
  };

  /** The path over the node where a search for one has met. */
  const join = ([forward, backward]: [End, End]): PathRef => {
    const { starts, ends: targets } = store.parts;
    const nodes = [meeting];
    const edges: number[] = [];
    const follow = (marks: Int32Array): void => {
      let node = meeting;
      for (let mark = marks[node] as number; mark > 1; mark = marks[node] as number) {
        const edge = mark - 2;
        node = (starts[edge] === node ? targets[edge] : starts[edge]) as number;
        edges.push(edge);
        nodes.push(node);
      }
    };
    follow(forward.marks);
    nodes.reverse();
    edges.reverse();
    follow(backward.marks);
    return new PathRef(nodes, edges);
  };

  /** The paths of a search whose ends have met, in order of relationships at each node. */
  function* walk([forward, backward]: [End, End]): Generator<PathRef> {
    const length = forward.depth + backward.depth;
    const target = frame[to] as number;
    // What the forward search reached leads on only if the meeting is reached from it.
    const leads = new Set<number>();
    let level = forward.reached.filter(
      (node) =>
        forward.marks[node] === forward.depth + 1 && backward.marks[node] === backward.depth + 1,
    );
    for (const node of level) leads.add(node);
    const back = sidesOf(store, types, opposite[direction]);
    for (let depth = forward.depth; depth > 0; depth -= 1) {
      const before: number[] = [];
      for (const node of level)
        for (const { adjacency } of back)
          for (
            let i = adjacency.offsets[node] as number;
            i < (adjacency.offsets[node + 1] as number);
            i += 1
          ) {
            const previous = adjacency.nodes[i] as number;
            if (forward.marks[previous] !== depth || leads.has(previous)) continue;
            if (fits && !fits(adjacency.edges[i] as number, node)) continue;
            leads.add(previous);
            before.push(previous);
          }
      level = before;
    }
    const nodes = [frame[from] as number];
    const edges: number[] = [];
    const iterators = [steps(nodes[0] as number, 0)];
    for (let top = iterators.at(-1); top; top = iterators.at(-1)) {
      if (edges.length === length) {
        if (nodes.at(-1) === target) yield new PathRef([...nodes], [...edges]);
        iterators.pop();
        nodes.pop();
        edges.pop();
        continue;
      }
      const { done, value } = top.next();
      if (done) {
        iterators.pop();
        nodes.pop();
        edges.pop();
        continue;
      }
      edges.push(value[0]);
      nodes.push(value[1]);
      iterators.push(steps(value[1], edges.length));
    }

    function* steps(node: number, depth: number): Generator<[edge: number, node: number]> {
      for (const { adjacency, again } of forward.sides)
        for (
          let i = adjacency.offsets[node] as number;
          i < (adjacency.offsets[node + 1] as number);
          i += 1
        ) {
          const [edge, next] = [adjacency.edges[i] as number, adjacency.nodes[i] as number];
          budget.tick();
          if (again && next === node) continue;
          const on =
            depth < forward.depth
              ? forward.marks[next] === depth + 2 && leads.has(next)
              : backward.marks[next] === length - depth;
          if (on && (!fits || fits(edge, next))) yield [edge, next];
        }
    }
  }

  const give = (found: PathRef): void => {
    if (path >= 0) frame[path] = found;
    if (list >= 0) frame[list] = found.edges.map((edge) => store.edgeRef(edge));
  };

  return operator(
    {
      name: all ? "AllShortestPaths" : "ShortestPath",
      detail: options.detail,
      rows: input.estimatedRows,
      children: [input],
    },
    {
      open() {
        phase = "next";
        input.open();
      },
      next() {
        ends ??= [makeEnd(direction), makeEnd(opposite[direction])];
        for (;;) {
          if (phase === "walk") {
            const { done, value } = (paths as Iterator<PathRef>).next();
            if (!done) {
              give(value);
              return ROW;
            }
            phase = "next";
          }
          while (phase === "search") {
            if (budget.left < 0 && budget.expired()) return PAUSE;
            const [a, b] = ends;
            if (a.front.length === 0 || b.front.length === 0 || a.depth + b.depth >= most)
              phase = "next";
            else if (step(ends)) {
              if (!all) {
                phase = "next";
                give(join(ends));
                return ROW;
              }
              paths = walk(ends);
              phase = "walk";
            }
          }
          if (phase === "walk") continue;
          const signal = input.next();
          if (signal !== ROW) return signal;
          const [source, target] = [frame[from] as number, frame[to] as number];
          if (source < 0 || target < 0) continue;
          const [edgeFits, nodeFits] = [acceptEdge?.(), acceptNode?.()];
          if (nodeFits && !(nodeFits(source) && nodeFits(target))) continue;
          fits =
            edgeFits || nodeFits
              ? (edge, node) => (edgeFits?.(edge) ?? true) && (nodeFits?.(node) ?? true)
              : null;
          if (source === target) {
            if (least > 0) continue;
            give(new PathRef([source], []));
            return ROW;
          }
          begin(ends[0], source);
          begin(ends[1], target);
          phase = "search";
        }
      },
    },
  );
}
