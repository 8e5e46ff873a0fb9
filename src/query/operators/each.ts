// For each row, each of some changes to the frame that a function lists.
import { operator, type Operator, PAUSE, ROW } from "../operator.ts";
import type { RunContext } from "../run-context.ts";

export interface EachOptions<T> {
  readonly input: Operator;
  readonly name: string;
  readonly detail: string;
  readonly rows: number;
  /** What there is for the row in the frame. */
  readonly items: () => Iterator<T>;
  /** Leaves an item in the frame; false where it is none after all. */
  readonly take: (item: T) => boolean;
}

export function each<T>({ budget }: RunContext, options: EachOptions<T>): Operator {
  const { input, name, detail, rows, items, take } = options;
  let iterator: Iterator<T> | null = null;
  return operator(
    { name, detail, rows, children: [input] },
    {
      open() {
        iterator = null;
        input.open();
      },
      next() {
        for (;;) {
          while (iterator) {
            budget.left -= 1;
            if (budget.left < 0 && budget.expired()) return PAUSE;
            const { done, value } = iterator.next();
            if (done) iterator = null;
            else if (take(value)) return ROW;
          }
          const signal = input.next();
          if (signal !== ROW) return signal;
          iterator = items();
        }
      },
    },
  );
}
