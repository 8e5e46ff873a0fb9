// Nodes from the index of a property.
import type { Expression } from "../ast.ts";
import { compile } from "../compile.ts";
import { compileList } from "../compile/compile-list.ts";
import { equals } from "../equality.ts";
import { keyOf } from "../equivalence.ts";
import { type Internal, isFloat } from "../internal.ts";
import type { RunContext } from "../run-context.ts";

/** The nodes whose property equals a value, or one of many. */
export function seekNodes(
  context: RunContext,
  key: string,
  value: Expression,
  many: boolean,
): () => readonly number[] {
  const { store } = context;
  const one = (wanted: Internal): readonly number[] => {
    if (
      wanted === null ||
      (typeof wanted === "object" && isFloat(wanted) && Number.isNaN(wanted.float))
    )
      return [];
    const found = store.withProperty(key, keyOf(wanted));
    // What is equivalent need not be equal where a list or a map holds a null.
    if (typeof wanted !== "object" || isFloat(wanted)) return found;
    const column = store.nodeColumn(key);
    return found.filter((node) => equals(column[node] as Internal, wanted) === true);
  };
  if (!many) {
    const read = compile(context, value);
    return () => one(read());
  }
  const list = compileList(context, value);
  return () => {
    const values = list() ?? [];
    if (values.length === 1) return one(values[0] as Internal);
    const found = new Set<number>();
    for (const item of values) for (const node of one(item)) found.add(node);
    return [...found].sort((a, b) => a - b);
  };
}
