// For each row, the rows of an inner plan; where there are none, the row once, with nulls.
import { operator, type Operator, PAUSE, ROW } from "../operator.ts";
import type { Binding } from "../pattern-graph.ts";
import type { RunContext } from "../run-context.ts";

export function optional(
  { frame }: RunContext,
  input: Operator,
  inner: Operator,
  bindings: readonly Binding[],
): Operator {
  let inside = false;
  let found = false;
  return operator(
    {
      name: "Optional",
      rows: Math.max(input.estimatedRows, inner.estimatedRows * input.estimatedRows),
      children: [input, inner],
    },
    {
      open() {
        inside = false;
        input.open();
      },
      next() {
        for (;;) {
          if (inside) {
            const signal = inner.next();
            if (signal === PAUSE) return PAUSE;
            if (signal === ROW) {
              found = true;
              return ROW;
            }
            inside = false;
            if (!found) {
              for (const { slot, entity } of bindings) frame[slot] = entity === null ? null : -1;
              return ROW;
            }
          }
          const signal = input.next();
          if (signal !== ROW) return signal;
          inside = true;
          found = false;
          inner.open();
        }
      },
    },
  );
}
