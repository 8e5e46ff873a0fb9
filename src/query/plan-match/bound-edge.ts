// A relationship that an earlier clause has bound.
import type { Operator } from "../operator.ts";
import { each } from "../operators/each.ts";
import { differs, type Unlike } from "../operators/unlike.ts";
import type { Binding, PatternRelationship } from "../pattern-graph.ts";
import type { RunContext } from "../run-context.ts";

/** A relationship that is known: its ends, one way round or both; `fixed`: which end is known too. */
export function boundEdge(
  context: RunContext,
  input: Operator,
  { binding, types, direction }: PatternRelationship,
  left: Binding,
  right: Binding,
  fixed: readonly [boolean, boolean],
  unlike: Unlike,
): Operator {
  const { store, frame } = context;
  const { starts, ends } = store.parts;
  return each<[number, number]>(context, {
    input,
    name: "EndsOf",
    detail: binding.name,
    rows: input.estimatedRows,
    *items() {
      const edge = frame[binding.slot] as number;
      if (edge < 0 || (types.length > 0 && !types.includes(store.typeOf(edge)))) return;
      if (!differs(frame, unlike, edge)) return;
      const [a, b] = [starts[edge] as number, ends[edge] as number];
      const [x, y] = [left, right].map(({ slot }) => frame[slot] as number);
      const fits = ([from, to]: [number, number]): boolean =>
        (!fixed[0] || x === from) && (!fixed[1] || y === to);
      if (direction !== "in" && fits([a, b])) yield [a, b];
      if (direction !== "out" && !(a === b && direction === "both") && fits([b, a])) yield [b, a];
    },
    take([from, to]) {
      if (left.slot === right.slot && from !== to) return false;
      frame[left.slot] = from;
      frame[right.slot] = to;
      return true;
    },
  });
}
