// For each row, each walk over relationships, none of them twice, of a length between two bounds: depth first.
import { operator, type Operator, PAUSE, ROW } from "../operator.ts";
import type { RunContext } from "../run-context.ts";
import { type Side, sidesOf } from "./sides.ts";
import { differs, type Unlike } from "./unlike.ts";

export interface WalkOptions {
  readonly input: Operator;
  readonly detail: string;
  readonly rows: number;
  readonly from: number;
  /** Takes the list of relationships; -1 where nobody reads it. */
  readonly list: number;
  readonly to: number;
  readonly into: boolean;
  readonly types: readonly string[];
  readonly direction: "out" | "in" | "both";
  /** The pattern is walked from its right end: the list is turned round. */
  readonly reversed: boolean;
  readonly least: number;
  readonly most: number;
  /** Labels that the node it leads to has, all of them. */
  readonly labels: readonly string[];
  readonly unlike: Unlike;
  /** Made once a row: which relationships may be taken. */
  readonly accept: (() => (edge: number) => boolean) | null;
}

export function walk(context: RunContext, options: WalkOptions): Operator {
  const { frame, budget, store } = context;
  const {
    input,
    from,
    list,
    to,
    into,
    types,
    direction,
    reversed,
    least,
    most,
    labels,
    unlike,
    accept,
  } = options;
  let sides: readonly Side[] = [];
  let members: readonly Uint8Array[] = [];
  const free = unlike.edges.length === 0 && unlike.lists.length === 0;
  let taken: Uint8Array | null = null;
  let accepts: ((edge: number) => boolean) | null = null;
  // One entry a level of the walk under way.
  const nodes: number[] = [];
  const side: number[] = [];
  const at: number[] = [];
  const end: number[] = [];
  const edges: number[] = [];
  let depth = -1;

  const load = (): void => {
    const { offsets } = (sides[side[depth] as number] as Side).adjacency;
    at[depth] = offsets[nodes[depth] as number] as number;
    end[depth] = offsets[(nodes[depth] as number) + 1] as number;
  };
  const enter = (node: number): void => {
    depth += 1;
    nodes[depth] = node;
    side[depth] = 0;
    if (sides.length === 0) at[depth] = end[depth] = 0;
    else load();
  };
  const ends = (node: number, length: number): boolean => {
    if (into ? node !== frame[to] : members.some((member) => member[node] === 0)) return false;
    if (!into) frame[to] = node;
    if (list >= 0) {
      const refs = [];
      for (let i = 0; i < length; i += 1) refs.push(store.edgeRef(edges[i] as number));
      frame[list] = reversed ? refs.toReversed() : refs;
    }
    return true;
  };

  return operator(
    {
      name: into ? "WalkInto" : "Walk",
      detail: options.detail,
      rows: options.rows,
      children: [input],
    },
    {
      open() {
        sides = sidesOf(store, types, direction);
        members = labels.map((label) => store.hasLabel(label));
        while (depth > 0) {
          depth -= 1;
          if (taken) taken[edges[depth] as number] = 0;
        }
        depth = -1;
        input.open();
      },
      next() {
        taken ??= new Uint8Array(store.edgeCount);
        for (;;) {
          while (depth >= 0) {
            budget.left -= 1;
            if (budget.left < 0 && budget.expired()) return PAUSE;
            const i = at[depth] as number;
            if (i >= (end[depth] as number)) {
              (side[depth] as number) += 1;
              if ((side[depth] as number) < sides.length) load();
              else {
                depth -= 1;
                if (depth >= 0) taken[edges[depth] as number] = 0;
              }
              continue;
            }
            at[depth] = i + 1;
            const { adjacency, again } = sides[side[depth] as number] as Side;
            const edge = adjacency.edges[i] as number;
            const other = adjacency.nodes[i] as number;
            if (taken[edge] === 1 || (again && other === nodes[depth])) continue;
            if (!free && !differs(frame, unlike, edge)) continue;
            if (accepts && !accepts(edge)) continue;
            edges[depth] = edge;
            const length = depth + 1;
            if (length < most) {
              taken[edge] = 1;
              enter(other);
            }
            if (length >= least && ends(other, length)) return ROW;
          }
          const signal = input.next();
          if (signal !== ROW) return signal;
          const node = frame[from] as number;
          if (node < 0) continue;
          accepts = accept && accept();
          if (most > 0) enter(node);
          if (least === 0 && ends(node, 0)) return ROW;
        }
      },
    },
  );
}
