// For each row, each relationship at a node and the node at its other end; or, where that end is known, those between both.
import { operator, type Operator, PAUSE, ROW } from "../operator.ts";
import type { RunContext } from "../run-context.ts";
import { opposite } from "./opposite.ts";
import { type Side, sidesOf } from "./sides.ts";
import { differs, type Unlike } from "./unlike.ts";

export interface ExpandOptions {
  readonly input: Operator;
  readonly detail: string;
  readonly rows: number;
  readonly from: number;
  readonly relationship: number;
  readonly to: number;
  /** The other end is in the frame already. */
  readonly into: boolean;
  readonly types: readonly string[];
  readonly direction: "out" | "in" | "both";
  /** Labels that the node it leads to has, all of them. */
  readonly labels: readonly string[];
  readonly unlike: Unlike;
}

const none: Int32Array = new Int32Array(0);

export function expand(context: RunContext, options: ExpandOptions): Operator {
  const { frame, budget, store } = context;
  const { input, from, relationship, to, into, types, direction, labels, unlike } = options;
  // Made when first needed: a plan that is only looked at builds no index.
  let near: readonly Side[] = [];
  let far: readonly Side[] = [];
  let first: Uint8Array | undefined;
  let others: readonly Uint8Array[] = [];
  const free = unlike.edges.length === 0 && unlike.lists.length === 0;
  let node = -1;
  let side = 0;
  let at = 0;
  let end = 0;
  let wanted = -1;
  let skipLoops = false;
  let edges: Int32Array = none;
  let nodes: Int32Array = none;

  const load = (): void => {
    const forward = near[side] as Side;
    skipLoops = forward.again;
    let { adjacency } = forward;
    let here = node;
    wanted = -1;
    if (into) {
      const back = (far[side] as Side).adjacency;
      const there = frame[to] as number;
      if (there < 0) {
        at = end = 0;
        return;
      }
      const fewer =
        (back.offsets[there + 1] as number) - (back.offsets[there] as number) <
        (adjacency.offsets[node + 1] as number) - (adjacency.offsets[node] as number);
      wanted = fewer ? node : there;
      if (fewer) {
        adjacency = back;
        here = there;
      }
    }
    at = adjacency.offsets[here] as number;
    end = adjacency.offsets[here + 1] as number;
    ({ edges, nodes } = adjacency);
  };

  return operator(
    {
      name: into ? "ExpandInto" : "Expand",
      detail: options.detail,
      rows: options.rows,
      children: [input],
    },
    {
      open() {
        at = end = 0;
        near = sidesOf(store, types, direction);
        // Seen from the other end, the sides lie in the same order.
        far = into ? sidesOf(store, types, opposite[direction], true) : near;
        [first, ...others] = labels.map((label) => store.hasLabel(label));
        side = near.length;
        input.open();
      },
      next() {
        for (;;) {
          while (at < end) {
            budget.left -= 1;
            if (budget.left < 0 && budget.expired()) return PAUSE;
            const i = at;
            at += 1;
            const other = nodes[i] as number;
            if (into) {
              if (other !== wanted) continue;
              if (skipLoops && node === frame[to]) continue;
            } else {
              if (first !== undefined && first[other] === 0) continue;
              if (skipLoops && other === node) continue;
              if (others.some((member) => member[other] === 0)) continue;
            }
            const edge = edges[i] as number;
            if (!free && !differs(frame, unlike, edge)) continue;
            frame[relationship] = edge;
            if (!into) frame[to] = other;
            return ROW;
          }
          side += 1;
          if (side < near.length) load();
          else {
            const signal = input.next();
            if (signal !== ROW) return signal;
            node = frame[from] as number;
            if (node < 0 || near.length === 0) continue;
            side = 0;
            load();
          }
        }
      },
    },
  );
}
