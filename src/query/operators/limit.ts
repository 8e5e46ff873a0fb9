// The rows after the first few, or the first few and no more.
import { DONE, operator, type Operator, ROW } from "../operator.ts";

export function skip(input: Operator, count: () => number): Operator {
  let left = 0;
  return operator(
    { name: "Skip", rows: input.estimatedRows, children: [input] },
    {
      open() {
        left = count();
        input.open();
      },
      next() {
        for (;;) {
          const signal = input.next();
          if (signal !== ROW || left === 0) return signal;
          left -= 1;
        }
      },
    },
  );
}

export function limit(input: Operator, count: () => number, rows: number): Operator {
  let left = 0;
  return operator(
    { name: "Limit", rows: Math.min(rows, input.estimatedRows), children: [input] },
    {
      open() {
        left = count();
        input.open();
      },
      next() {
        if (left === 0) return DONE;
        const signal = input.next();
        if (signal === ROW) left -= 1;
        return signal;
      },
    },
  );
}
