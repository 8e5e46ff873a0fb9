// `key=value` as a parameter: a value that is a Cypher literal, list or map is that, anything else is a text.
import type { Value } from "../../src/graph/value.ts";
import type { Expression } from "../../src/query/ast.ts";
import { parseExpression } from "../../src/query/parse.ts";

/** Null where there is no `=`. */
export function parseParameter(text: string): [name: string, value: Value] | null {
  const at = text.indexOf("=");
  if (at < 1) return null;
  const value = text.slice(at + 1);
  const constant = constantIn(value);
  return [text.slice(0, at).replace(/^\$/, ""), constant === undefined ? value : constant];
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
