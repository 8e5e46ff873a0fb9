// Calls of functions, and the few that a column answers without them.
import type { Call, Expression, Property } from "../ast.ts";
import { compile } from "../compile.ts";
import { checkArgument, functions, type FunctionSpec } from "../functions.ts";
import type { Internal } from "../internal.ts";
import type { RunContext } from "../run-context.ts";
import { entityOf, type Evaluate } from "./read-slot.ts";

export function compileCall(context: RunContext, { name, args }: Call): Evaluate {
  const [only] = args;
  if (name.toLowerCase() === "exists" && only) {
    const value = compile(context, only);
    return only.type === "Pattern" && only.pattern.shortest === null
      ? value
      : () => value() !== null;
  }
  if (name.toLowerCase() === "tolower" && only?.type === "Property") {
    const lower = lowerProperty(context, only);
    if (lower) return lower;
  }
  if (name.toLowerCase() === "type" && only) {
    const type = typeOfSlot(context, only);
    if (type) return type;
  }
  const spec = functions[name.toLowerCase()] as FunctionSpec;
  const { run, mindsNulls } = spec;
  const values = args.map((arg) => compile(context, arg));
  const [first] = values;
  if (first && values.length === 1 && !mindsNulls)
    return () => {
      const value = first();
      if (value === null) return null;
      checkArgument(name, spec, 0, value);
      return run(context, value);
    };
  return () => {
    const given: Internal[] = [];
    for (let i = 0; i < values.length; i += 1) {
      const value = (values[i] as Evaluate)();
      if (value === null && !mindsNulls) return null;
      if (value !== null) checkArgument(name, spec, i, value);
      given.push(value);
    }
    return run(context, ...given);
  };
}

/** `type(r)` of a relationship in a slot is read by position. */
function typeOfSlot(context: RunContext, only: Expression): Evaluate | null {
  const { frame, store, analysis } = context;
  const relationship = entityOf(context, only);
  if (relationship?.entity !== "relationship" || analysis.replaced.has(only)) return null;
  const { slot } = relationship;
  return () => {
    const at = frame[slot] as number;
    return at < 0 ? null : store.typeOf(at);
  };
}

/** `toLower(n.title)` of a node in a slot comes from a column of its own: searching for text asks for it all the time. */
function lowerProperty(context: RunContext, property: Property): Evaluate | null {
  const { frame, store, analysis } = context;
  const node = entityOf(context, property.object);
  if (
    node?.entity !== "node" ||
    analysis.replaced.has(property) ||
    analysis.replaced.has(property.object)
  )
    return null;
  const value = compile(context, property);
  const spec = functions.tolower as FunctionSpec;
  let column: readonly (string | null)[] | null = null;
  return () => {
    const at = frame[node.slot] as number;
    if (at < 0) return null;
    const lower = (column ??= store.lowerColumn(property.key.name))[at] as string | null;
    if (lower !== null) return lower;
    const found = value();
    if (found !== null) checkArgument("toLower", spec, 0, found);
    return null;
  };
}
