// All rows in an order, or with a limit only the first of them, kept in a heap. Rows that are alike stay as they came.
import type { Internal } from "../internal.ts";
import { DONE, operator, type Operator, ROW } from "../operator.ts";
import { order } from "../order.ts";
import type { RunContext } from "../run-context.ts";

export interface SortKey {
  readonly read: () => Internal;
  readonly descending: boolean;
}

/** A row set aside: its keys, the slots that go on, and when it came. */
interface Kept {
  keys: Internal[];
  slots: unknown[];
  at: number;
}

export function sort(
  { frame, budget }: RunContext,
  input: Operator,
  detail: string,
  keys: readonly SortKey[],
  slots: readonly number[],
  /** Evaluated once a run; null for all rows. */
  limit: (() => number) | null,
): Operator {
  let kept: Kept[] = [];
  let emit = -1;
  let most = Number.POSITIVE_INFINITY;
  let came = 0;
  const signs = keys.map(({ descending }) => (descending ? -1 : 1));
  const compareKeys = (a: readonly Internal[], b: readonly Internal[]): number => {
    for (let i = 0; i < signs.length; i += 1) {
      const by = order(a[i] as Internal, b[i] as Internal);
      if (by !== 0) return by * (signs[i] as number);
    }
    return 0;
  };
  const compare = (a: Kept, b: Kept): number => compareKeys(a.keys, b.keys) || a.at - b.at;
  const save = (): unknown[] => {
    const saved: unknown[] = [];
    for (let i = 0; i < slots.length; i += 1) saved.push(frame[slots[i] as number]);
    return saved;
  };
  /** Moves the last of the heap, whose greatest is first, up to its place. */
  const rise = (): void => {
    let child = kept.length - 1;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (compare(kept[child] as Kept, kept[parent] as Kept) <= 0) return;
      [kept[child], kept[parent]] = [kept[parent] as Kept, kept[child] as Kept];
      child = parent;
    }
  };
  const sink = (): void => {
    let parent = 0;
    for (;;) {
      let child = 2 * parent + 1;
      if (child >= kept.length) return;
      if (child + 1 < kept.length && compare(kept[child + 1] as Kept, kept[child] as Kept) > 0)
        child += 1;
      if (compare(kept[child] as Kept, kept[parent] as Kept) <= 0) return;
      [kept[child], kept[parent]] = [kept[parent] as Kept, kept[child] as Kept];
      parent = child;
    }
  };
  const add = (): void => {
    const at = came++;
    const row = keys.map(({ read }) => read());
    if (kept.length < most) {
      budget.use(64 + 16 * (slots.length + keys.length));
      kept.push({ keys: row, slots: save(), at });
      if (limit) rise();
    } else if (most > 0 && compareKeys(row, (kept[0] as Kept).keys) < 0) {
      kept[0] = { keys: row, slots: save(), at };
      sink();
    }
  };
  return operator(
    { name: limit ? "Top" : "Sort", detail, rows: input.estimatedRows, children: [input] },
    {
      open() {
        kept = [];
        emit = -1;
        came = 0;
        most = limit ? limit() : Number.POSITIVE_INFINITY;
        input.open();
      },
      next() {
        while (emit < 0) {
          const signal = input.next();
          if (signal === ROW) add();
          else if (signal === DONE) {
            kept.sort(compare);
            emit = 0;
          } else return signal;
        }
        const row = kept[emit++];
        if (!row) return DONE;
        for (let i = 0; i < slots.length; i += 1) frame[slots[i] as number] = row.slots[i];
        return ROW;
      },
    },
  );
}
