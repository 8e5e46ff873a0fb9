// The rows of one plan after another.
import { DONE, operator, type Operator } from "../operator.ts";

export function union(inputs: readonly Operator[]): Operator {
  let at = 0;
  return operator(
    {
      name: "Union",
      rows: inputs.reduce((sum, { estimatedRows }) => sum + estimatedRows, 0),
      children: inputs,
    },
    {
      open() {
        at = 0;
        inputs[0]?.open();
      },
      next() {
        for (;;) {
          const input = inputs[at];
          if (!input) return DONE;
          const signal = input.next();
          if (signal !== DONE) return signal;
          at += 1;
          inputs[at]?.open();
        }
      },
    },
  );
}
