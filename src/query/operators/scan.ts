// For each row, each node of a list, or each node there is.
import { operator, type Operator, PAUSE, ROW } from "../operator.ts";
import type { RunContext } from "../run-context.ts";

export interface ScanOptions {
  readonly input: Operator;
  readonly name: string;
  readonly detail: string;
  readonly rows: number;
  readonly slot: number;
  /** Called once a row; null for every node of the store. */
  readonly nodes: () => ArrayLike<number> | null;
  /** Labels that the node it leads to has, all of them. */
  readonly labels: readonly string[];
}

export function scan(context: RunContext, options: ScanOptions): Operator {
  const { frame, budget, store } = context;
  const { input, slot, nodes, labels, name, detail, rows } = options;
  let members: readonly Uint8Array[] = [];
  let list: ArrayLike<number> | null = null;
  let at = 0;
  let end = 0;
  return operator(
    { name, detail, rows, children: [input] },
    {
      open() {
        at = end = 0;
        members = labels.map((label) => store.hasLabel(label));
        input.open();
      },
      next() {
        for (;;) {
          while (at < end) {
            budget.left -= 1;
            if (budget.left < 0 && budget.expired()) return PAUSE;
            const node = list === null ? at : (list[at] as number);
            at += 1;
            let wanted = true;
            for (let i = 0; i < members.length; i += 1)
              if ((members[i] as Uint8Array)[node] === 0) wanted = false;
            if (!wanted) continue;
            frame[slot] = node;
            return ROW;
          }
          const signal = input.next();
          if (signal !== ROW) return signal;
          list = nodes();
          at = 0;
          end = list === null ? store.nodeCount : list.length;
        }
      },
    },
  );
}
