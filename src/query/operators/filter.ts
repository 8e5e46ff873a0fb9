// The rows for which a test holds.
import { operator, type Operator, ROW } from "../operator.ts";

export function filter(
  input: Operator,
  detail: string,
  rows: number,
  test: () => boolean,
): Operator {
  return operator(
    { name: "Filter", detail, rows, children: [input] },
    {
      open: () => input.open(),
      next() {
        for (;;) {
          const signal = input.next();
          if (signal !== ROW || test()) return signal;
        }
      },
    },
  );
}
