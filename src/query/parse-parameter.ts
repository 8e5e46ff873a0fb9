// A parameter as someone types it: a Cypher literal, list or map is that, anything else is a text.
import type { Value } from "../graph/value.ts";
import type { Expression } from "./ast.ts";
import { parseExpression } from "./parse.ts";

/** `name=value`; null where there is no `=`. */
export function parseParameter(text: string): [name: string, value: Value] | null {
  const at = text.indexOf("=");
  if (at < 1) return null;
  return [text.slice(0, at).replace(/^\$/, ""), parameterValue(text.slice(at + 1))];
}

export function parameterValue(text: string): Value {
  const value = constantIn(text);
  return value === undefined ? text : value;
}

/** The value of a constant, or undefined; the text `null` is the constant null. */
function constantIn(text: string): Value | undefined {
  if (text.trim() === "") return undefined;
  try {
    return constant(parseExpression(text));
  } catch {
    return undefined;
  }
}

function constant(tree: Expression): Value | undefined {
  if (tree.type === "Literal") return tree.value;
  if (tree.type === "List") {
    const items = tree.items.map(constant);
    return items.includes(undefined) ? undefined : (items as Value[]);
  }
  if (tree.type !== "Map") return undefined;
  const entries = tree.entries.map(({ key, value }) => [key.name, constant(value)] as const);
  return entries.some(([, value]) => value === undefined)
    ? undefined
    : new Map(entries as [string, Value][]);
}
