// Variables: the slots that stand for them, and what is read from there.
import type { Expression, Variable } from "../ast.ts";
import type { Internal } from "../internal.ts";
import type { Binding } from "../pattern-graph.ts";
import type { RunContext } from "../run-context.ts";

export type Evaluate = () => Internal;

/** The binding behind an expression that is a node or a relationship in a slot, if it is one. */
export function entityOf(context: RunContext, expression: Expression): Binding | null {
  if (expression.type !== "Variable") return null;
  const binding = context.analysis.bindings.get(expression) as Binding;
  return binding.entity === null ? null : binding;
}

/** Reads a slot as a value. */
export function read({ frame, store }: RunContext, { slot, entity }: Binding): Evaluate {
  if (entity === null) return () => frame[slot] as Internal;
  const ref =
    entity === "node" ? (at: number) => store.nodeRef(at) : (at: number) => store.edgeRef(at);
  return () => {
    const at = frame[slot] as number;
    return at < 0 ? null : ref(at);
  };
}

export const slotOf = ({ analysis }: RunContext, variable: Variable): Binding =>
  analysis.bindings.get(variable) as Binding;
