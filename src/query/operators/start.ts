// One row, the one that is in the frame: where a plan begins.
import { DONE, type Operator, operator, ROW } from "../operator.ts";

export function start(name = "Start"): Operator {
  let given = false;
  return operator(
    { name, rows: 1 },
    {
      open() {
        given = false;
      },
      next() {
        if (given) return DONE;
        given = true;
        return ROW;
      },
    },
  );
}
