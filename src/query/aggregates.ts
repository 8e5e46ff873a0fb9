// The register of aggregates: each takes the values of a group one by one, nulls left out, and gives one value.
import { calculate, float } from "./arithmetic.ts";
import { numberOf } from "./equality.ts";
import { type Internal, typeName } from "./internal.ts";
import { order } from "./order.ts";
import { runtimeError } from "./query-error.ts";
import type { RunContext } from "./run-context.ts";
import { any, type Kind, known, type StaticType } from "./static-type.ts";

export interface Aggregate {
  /** A value that is not null; `second` is the other argument, where there is one. */
  add(value: Internal, second: Internal): void;
  result(): Internal;
}

export interface AggregateSpec {
  readonly args: number;
  readonly gives: (arg: StaticType) => StaticType;
  readonly make: (context: RunContext) => Aggregate;
}

const number = (value: Internal, name: string): number | bigint => {
  const found = numberOf(value);
  if (found === null)
    throw runtimeError(
      "TypeError",
      "InvalidArgumentValue",
      `${name}() takes numbers, not a ${typeName(value)}`,
    );
  return found;
};

function row(kind: Kind | "same", make: AggregateSpec["make"], args = 1): AggregateSpec {
  return { args, gives: kind === "same" ? (arg) => arg : () => known(kind), make };
}

function extreme(sign: 1 | -1): () => Aggregate {
  return () => {
    let best: Internal = null;
    return {
      add(value) {
        if (best === null || sign * order(value, best) > 0) best = value;
      },
      result: () => best,
    };
  };
}

/** Welford's recurrence, stable where the mean is far from zero. */
function deviation(population: boolean): () => Aggregate {
  return () => {
    let [count, mean, squares] = [0, 0, 0];
    return {
      add(value) {
        const x = Number(number(value, "stDev"));
        count += 1;
        const delta = x - mean;
        mean += delta / count;
        squares += delta * (x - mean);
      },
      result: () => float(count < 2 ? 0 : Math.sqrt(squares / (population ? count : count - 1))),
    };
  };
}

function percentile(
  pick: (sorted: readonly Internal[], share: number) => Internal,
): AggregateSpec["make"] {
  return ({ budget }) => {
    const values: Internal[] = [];
    let share = 0;
    return {
      add(value, second) {
        share = Number(second === null ? Number.NaN : number(second, "percentile"));
        if (!(share >= 0 && share <= 1))
          throw runtimeError(
            "ArgumentError",
            "NumberOutOfRange",
            "A percentile is a number from 0.0 to 1.0",
          );
        number(value, "percentile");
        budget.use(16);
        values.push(value);
      },
      result: () => (values.length === 0 ? null : pick(values.sort(order), share)),
    };
  };
}

/** By name in lower case. */
export const aggregates: Readonly<Record<string, AggregateSpec>> = {
  count: row("integer", () => {
    let count = 0;
    return {
      add() {
        count += 1;
      },
      result: () => count,
    };
  }),
  sum: row("any", () => {
    let sum: Internal = 0;
    return {
      add(value) {
        number(value, "sum");
        sum = calculate("+", sum, value);
      },
      result: () => sum,
    };
  }),
  avg: row("float", () => {
    let [sum, count] = [0, 0];
    return {
      add(value) {
        sum += Number(number(value, "avg"));
        count += 1;
      },
      result: () => (count === 0 ? null : float(sum / count)),
    };
  }),
  min: row("same", extreme(-1)),
  max: row("same", extreme(1)),
  collect: {
    args: 1,
    gives: (arg) => known("list", arg.kind === "null" ? any : arg),
    make: ({ budget }) => {
      const values: Internal[] = [];
      return {
        add(value) {
          budget.use(16);
          values.push(value);
        },
        result: () => values,
      };
    },
  },
  stdev: row("float", deviation(false)),
  stdevp: row("float", deviation(true)),
  percentiledisc: row(
    "same",
    percentile(
      (sorted, share) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] as Internal,
    ),
    2,
  ),
  percentilecont: row(
    "float",
    percentile((sorted, share) => {
      const at = share * (sorted.length - 1);
      const below = Number(numberOf(sorted[Math.floor(at)] as Internal));
      const above = Number(numberOf(sorted[Math.ceil(at)] as Internal));
      return float(below + (above - below) * (at - Math.floor(at)));
    }),
    2,
  ),
};
