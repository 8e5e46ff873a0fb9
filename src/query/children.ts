// The children of a syntax node, whatever its type, in the order of its fields.
import type { AstNode, Expression } from "./ast.ts";

/** Nodes directly below, through lists and plain records. */
export function childrenOf(node: object, found: AstNode[] = []): AstNode[] {
  for (const key in node) {
    const value = (node as Record<string, unknown>)[key];
    if (value === null || typeof value !== "object") continue;
    if ("type" in value) found.push(value as AstNode);
    else childrenOf(value, found);
  }
  return found;
}

/** Whether a node or something below it passes a test; nothing is looked at below what `stop` names. */
export function some(
  node: AstNode,
  test: (node: AstNode) => boolean,
  stop?: (node: AstNode) => boolean,
): boolean {
  if (test(node)) return true;
  if (stop?.(node)) return false;
  for (const child of childrenOf(node)) if (some(child, test, stop)) return true;
  return false;
}

/** The terms of a conjunction, left to right. */
export const conjuncts = (expression: Expression | null): Expression[] =>
  expression === null
    ? []
    : expression.type === "Binary" && expression.operator === "AND"
      ? [...conjuncts(expression.left), ...conjuncts(expression.right)]
      : [expression];
