// Something done to the frame for each row, such as values left in slots.
import { operator, type Operator, ROW } from "../operator.ts";

export function apply(input: Operator, name: string, detail: string, change: () => void): Operator {
  return operator(
    { name, detail, rows: input.estimatedRows, children: [input] },
    {
      open: () => input.open(),
      next() {
        const signal = input.next();
        if (signal === ROW) change();
        return signal;
      },
    },
  );
}
