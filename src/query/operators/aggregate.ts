// Groups of rows: their keys in the slots of keys, and what each aggregate made of them. Without keys there is one group,
// even of no rows.
import type { Aggregate } from "../aggregates.ts";
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

export interface AggregateStep {
  readonly slot: number;
  readonly make: () => Aggregate;
  /** Feeds the row in the frame. */
  readonly feed: (state: Aggregate) => void;
}

interface Group {
  readonly values: readonly unknown[];
  readonly states: readonly Aggregate[];
}

export function aggregate(
  { frame, budget }: RunContext,
  input: Operator,
  detail: string,
  keys: readonly GroupKey[],
  steps: readonly AggregateStep[],
): Operator {
  const rows = keys.length === 0 ? 1 : Math.max(1, input.estimatedRows ** 0.75);
  let groups = new KeyMap<Group>(keys.map(({ key }) => key));
  let emit: Iterator<Group> | null = null;
  const make = (): Group => {
    budget.use(64 * (1 + keys.length + steps.length));
    return { values: keys.map(({ read }) => read()), states: steps.map((step) => step.make()) };
  };
  return operator(
    { name: "Aggregate", detail, rows, children: [input] },
    {
      open() {
        groups = new KeyMap<Group>(keys.map(({ key }) => key));
        emit = null;
        input.open();
      },
      next() {
        while (!emit) {
          const signal = input.next();
          if (signal === ROW) {
            const { states } = groups.at(make);
            for (let i = 0; i < steps.length; i += 1)
              (steps[i] as AggregateStep).feed(states[i] as Aggregate);
          } else if (signal === DONE) {
            if (keys.length === 0) groups.at(make);
            emit = groups.values();
          } else return signal;
        }
        const { done, value } = emit.next();
        if (done) return DONE;
        keys.forEach(({ slots }, i) => {
          for (const slot of slots) frame[slot] = value.values[i];
        });
        for (let i = 0; i < steps.length; i += 1)
          frame[(steps[i] as AggregateStep).slot] = (value.states[i] as Aggregate).result();
        return ROW;
      },
    },
  );
}
