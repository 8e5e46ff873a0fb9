// What was bound before the pattern, and may be null or only a value.
import { read } from "../compile/read-slot.ts";
import { NodeRef, RelationshipRef } from "../entity.ts";
import type { Operator } from "../operator.ts";
import { filter } from "../operators/filter.ts";
import type { Binding } from "../pattern-graph.ts";
import { runtimeError } from "../query-error.ts";
import type { RunContext } from "../run-context.ts";

/** Only rows in which a variable is no null. */
export const notNull = (
  { frame }: RunContext,
  input: Operator,
  { slot, entity, name }: Binding,
): Operator =>
  filter(
    input,
    `${name} IS NOT NULL`,
    input.estimatedRows,
    () => entity === null || (frame[slot] as number) >= 0,
  );

/** A node or relationship that a value holds, as a position; no row where it is null. */
export function unpack(
  context: RunContext,
  input: Operator,
  source: Binding,
  target: Binding,
): Operator {
  const { frame } = context;
  const valueOf = read(context, source);
  return filter(input, `${source.name} IS NOT NULL`, input.estimatedRows, () => {
    const value = valueOf();
    if (value === null) return false;
    if (target.entity === "node" && value instanceof NodeRef) frame[target.slot] = value.node;
    else if (target.entity === "relationship" && value instanceof RelationshipRef)
      frame[target.slot] = value.edge;
    else if (target.entity === null && Array.isArray(value)) frame[target.slot] = value;
    else
      throw runtimeError(
        "TypeError",
        "InvalidArgumentType",
        `${source.name} is no ${target.entity ?? "list of relationships"}`,
      );
    return true;
  });
}
