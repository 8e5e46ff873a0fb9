// The call of an aggregate to a column of states, one a group. Counting has no states but numbers.
import { type Aggregate, aggregates } from "./aggregates.ts";
import type { Call } from "./ast.ts";
import { compile } from "./compile.ts";
import { entityOf } from "./compile/read-slot.ts";
import { keyOf } from "./equivalence.ts";
import type { Internal } from "./internal.ts";
import type { AggregateColumn } from "./operators/aggregate.ts";
import type { RunContext } from "./run-context.ts";

export function aggregateColumn(context: RunContext, call: Call, slot: number): AggregateColumn {
  const name = call.name.toLowerCase();
  const spec = aggregates[name] as (typeof aggregates)[string];
  const [first, second] = call.args;
  const counts = name === "count";
  const value = first ? valueOf(context, first, counts) : () => true;
  const other = second ? compile(context, second) : () => null;
  const isNew = call.distinct ? distinctBy(context) : null;
  let numbers: number[] = [];
  let states: Aggregate[] = [];
  const column: AggregateColumn = {
    slot,
    reset() {
      numbers = [];
      states = [];
      isNew?.reset();
    },
    feed(group) {
      const found = value();
      if (counts) {
        if (group === numbers.length) numbers.push(0);
        if (found !== null && (!isNew || isNew.test(group, found))) (numbers[group] as number) += 1;
        return;
      }
      const state = (states[group] ??= spec.make(context));
      if (found !== null && (!isNew || isNew.test(group, found))) state.add(found, other());
    },
    result: (group) =>
      counts ? (numbers[group] ?? 0) : (states[group] ??= spec.make(context)).result(),
  };
  return column;
}

/** To count nodes or relationships, their positions will do. */
function valueOf(
  context: RunContext,
  expression: Call["args"][number],
  counts: boolean,
): () => Internal {
  const entity = counts ? entityOf(context, expression) : null;
  if (!entity) return compile(context, expression);
  const { frame } = context;
  return () => {
    const at = frame[entity.slot] as number;
    return at < 0 ? null : at;
  };
}

/** Whether a group has not had a value before. A group's first value stands alone; a set is made for the second. */
function distinctBy({ budget }: RunContext): {
  reset(): void;
  test(group: number, value: Internal): boolean;
} {
  let only: unknown[] = [];
  let sets: (Set<unknown> | undefined)[] = [];
  return {
    reset() {
      only = [];
      sets = [];
    },
    test(group, value) {
      const key = keyOf(value);
      if (!(group in only)) {
        only[group] = key;
        return true;
      }
      const set = sets[group];
      if (!set) {
        if (Object.is(only[group], key)) return false;
        sets[group] = new Set([only[group], key]);
      } else {
        if (set.has(key)) return false;
        set.add(key);
      }
      budget.use(40);
      return true;
    },
  };
}
