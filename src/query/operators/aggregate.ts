// Groups of rows: their keys in the slots of keys, and what each aggregate made of them. Without keys there is one group,
// even of no rows. Groups are numbers; keys and states lie in columns.
import { DONE, operator, type Operator, ROW } from "../operator.ts";
import type { RunContext } from "../run-context.ts";
import { KeyMap } from "./key-map.ts";

export interface GroupKey {
  /** As a Map's key. */
  readonly key: () => unknown;
  readonly read: () => unknown;
  /** Slots that hold the value for later. */
  readonly slots: readonly number[];
}

/** One aggregate, for all groups. */
export interface AggregateColumn {
  readonly slot: number;
  reset(): void;
  /** Feeds the row in the frame to a group; a new group is one more than the last. */
  feed(group: number): void;
  result(group: number): unknown;
}

export function aggregate(
  { frame, budget }: RunContext,
  input: Operator,
  detail: string,
  keys: readonly GroupKey[],
  columns: readonly AggregateColumn[],
): Operator {
  const rows = keys.length === 0 ? 1 : Math.max(1, input.estimatedRows ** 0.75);
  const readKeys = keys.map(({ key }) => key);
  let groups = new KeyMap(readKeys);
  let values: unknown[][] = [];
  let emit = -1;
  return operator(
    { name: "Aggregate", detail, rows, children: [input] },
    {
      open() {
        groups = new KeyMap(readKeys);
        values = keys.map(() => []);
        for (const column of columns) column.reset();
        emit = -1;
        input.open();
      },
      next() {
        while (emit < 0) {
          const signal = input.next();
          if (signal === ROW) {
            const { size } = groups;
            const group = groups.at();
            if (group === size) {
              budget.use(48 * (1 + keys.length + columns.length));
              for (let i = 0; i < keys.length; i += 1)
                (values[i] as unknown[]).push((keys[i] as GroupKey).read());
            }
            for (let i = 0; i < columns.length; i += 1) (columns[i] as AggregateColumn).feed(group);
          } else if (signal === DONE) {
            if (keys.length === 0) groups.at();
            emit = 0;
          } else return signal;
        }
        if (emit >= groups.size) return DONE;
        for (let i = 0; i < keys.length; i += 1)
          for (const slot of (keys[i] as GroupKey).slots)
            frame[slot] = (values[i] as unknown[])[emit];
        for (const column of columns) frame[column.slot] = column.result(emit);
        emit += 1;
        return ROW;
      },
    },
  );
}
