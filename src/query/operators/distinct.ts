// The first row of each of those that are alike in some columns.
import { operator, type Operator, ROW } from "../operator.ts";
import type { RunContext } from "../run-context.ts";
import { KeyMap } from "./key-map.ts";

export function distinct(
  { budget }: RunContext,
  input: Operator,
  keys: readonly (() => unknown)[],
): Operator {
  let found = new KeyMap(keys);
  return operator(
    { name: "Distinct", rows: Math.max(1, input.estimatedRows ** 0.9), children: [input] },
    {
      open() {
        found = new KeyMap(keys);
        input.open();
      },
      next() {
        for (;;) {
          const signal = input.next();
          if (signal !== ROW) return signal;
          const { size } = found;
          if (found.at() < size) continue;
          budget.use(48);
          return ROW;
        }
      },
    },
  );
}
