// For each row, the shortest paths between two nodes that pass a test of the whole path: trails by increasing length, never
// further from the end than that length still reaches. The search that looks at ends alone cannot know such a test.
import { PathRef } from "../entity.ts";
import type { Operator } from "../operator.ts";
import type { RunContext } from "../run-context.ts";
import { each } from "./each.ts";
import type { ShortestOptions } from "./shortest.ts";
import { opposite } from "./opposite.ts";
import { sidesOf } from "./sides.ts";

export function shortestThat(
  context: RunContext,
  options: ShortestOptions,
  test: () => boolean,
): Operator {
  const { frame, store } = context;
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

  /** Whether a path of the row under way has passed. */
  const state = { passed: false };

  /** How far each node is from the end, -1 where there is no way. */
  function distances(target: number, fits: (edge: number, node: number) => boolean): Int32Array {
    const found = new Int32Array(store.nodeCount).fill(-1);
    found[target] = 0;
    let front = [target];
    for (let depth = 1; front.length > 0; depth += 1) {
      const next: number[] = [];
      for (const node of front)
        for (const { adjacency } of sidesOf(store, types, opposite[direction]))
          for (
            let i = adjacency.offsets[node] as number;
            i < (adjacency.offsets[node + 1] as number);
            i += 1
          ) {
            const other = adjacency.nodes[i] as number;
            if (found[other] !== -1 || !fits(adjacency.edges[i] as number, other)) continue;
            found[other] = depth;
            next.push(other);
          }
      front = next;
    }
    return found;
  }

  /** The trails of one length, and a null for every step, so that the search can pause. */
  function* trails(
    length: number,
    reach: Int32Array,
    fits: (edge: number, node: number) => boolean,
  ): Generator<PathRef | null> {
    const sides = sidesOf(store, types, direction);
    const nodes = [frame[from] as number];
    const edges: number[] = [];
    const stack = [steps(nodes[0] as number)];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const { done, value } = top.next();
      if (done) {
        stack.pop();
        nodes.pop();
        edges.pop();
        continue;
      }
      yield null;
      edges.push(value[0]);
      nodes.push(value[1]);
      if (edges.length < length) stack.push(steps(value[1]));
      else {
        if (reach[value[1]] === 0) yield new PathRef([...nodes], [...edges]);
        nodes.pop();
        edges.pop();
      }
    }

    function* steps(node: number): Generator<[edge: number, node: number]> {
      for (const { adjacency, again } of sides)
        for (
          let i = adjacency.offsets[node] as number;
          i < (adjacency.offsets[node + 1] as number);
          i += 1
        ) {
          const [edge, next] = [adjacency.edges[i] as number, adjacency.nodes[i] as number];
          const left = reach[next] as number;
          if ((again && next === node) || edges.includes(edge) || left < 0 || !fits(edge, next))
            continue;
          if (left <= length - edges.length - 1) yield [edge, next];
        }
    }
  }

  return each<PathRef | null>(context, {
    input,
    name: all ? "AllShortestPathsThat" : "ShortestPathThat",
    detail: options.detail,
    rows: input.estimatedRows,
    *items() {
      const [source, target] = [frame[from] as number, frame[to] as number];
      if (source < 0 || target < 0) return;
      const [edgeFits, nodeFits] = [acceptEdge?.(), acceptNode?.()];
      if (nodeFits && !(nodeFits(source) && nodeFits(target))) return;
      const fits = (edge: number, node: number): boolean =>
        (edgeFits?.(edge) ?? true) && (nodeFits?.(node) ?? true);
      if (least === 0 && source === target) yield new PathRef([source], []);
      if (source === target) return;
      const reach = distances(target, fits);
      if (reach[source] === -1) return;
      state.passed = false;
      const longest = Math.min(most, store.edgeCount);
      for (let length = reach[source] as number; length <= longest && !state.passed; length += 1)
        for (const found of trails(length, reach, fits)) {
          yield found;
          if (state.passed && !all) return;
        }
    },
    take(found) {
      if (found === null) return false;
      frame[path] = found;
      if (list >= 0) frame[list] = found.edges.map((edge) => store.edgeRef(edge));
      const good = test();
      state.passed ||= good;
      return good;
    },
  });
}
