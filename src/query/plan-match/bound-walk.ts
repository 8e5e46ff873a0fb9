// A list of relationships that an earlier clause has bound.
import { RelationshipRef } from "../entity.ts";
import type { List } from "../internal.ts";
import type { Operator } from "../operator.ts";
import { each } from "../operators/each.ts";
import { differs, type Unlike } from "../operators/unlike.ts";
import type { Binding, PatternRelationship } from "../pattern-graph.ts";
import type { RunContext } from "../run-context.ts";

/** A list of relationships that is known: whether it is such a walk from the left end, and where it leads. */
export function boundWalk(
  context: RunContext,
  input: Operator,
  { binding, types, direction, length }: PatternRelationship,
  left: Binding,
  right: Binding,
  into: boolean,
  unlike: Unlike,
): Operator {
  const { store, frame } = context;
  const { starts, ends } = store.parts;
  const bounds = length as { min: number; max: number };
  return each<number>(context, {
    input,
    name: "WalkOver",
    detail: binding.name,
    rows: input.estimatedRows,
    *items() {
      const list = frame[binding.slot] as List | null;
      let node = frame[left.slot] as number;
      if (list === null || node < 0 || list.length < bounds.min || list.length > bounds.max) return;
      const seen = new Set<number>();
      for (const ref of list) {
        if (!(ref instanceof RelationshipRef) || seen.has(ref.edge)) return;
        const { edge } = ref;
        seen.add(edge);
        if (types.length > 0 && !types.includes(store.typeOf(edge))) return;
        if (!differs(frame, unlike, edge)) return;
        if (direction !== "in" && starts[edge] === node) node = ends[edge] as number;
        else if (direction !== "out" && ends[edge] === node) node = starts[edge] as number;
        else return;
      }
      if (!into || frame[right.slot] === node) yield node;
    },
    take(node) {
      frame[right.slot] = node;
      return true;
    },
  });
}
