// A bound on how high a tree may be, so that whoever walks it by recursion stays inside the stack: a chain of a
// thousand operators is read by a loop, yet makes a tree a thousand high.
import type { AstNode } from "./ast.ts";
import { compileError } from "./query-error.ts";

const highest = 700;

/** Throws a QueryError where the tree is too high to be worked on. Walks without recursion. */
export function checkHeight(root: AstNode, text: string): void {
  const pending: [node: AstNode, height: number][] = [[root, 0]];
  for (let entry = pending.pop(); entry; entry = pending.pop()) {
    const [node, height] = entry;
    if (height > highest)
      throw compileError(text, root.from, {
        code: "NestedTooDeeply",
        message: `An expression of more than ${highest} steps in a row or in each other`,
      });
    for (const child of Object.values(node))
      if (child !== null && typeof child === "object")
        pending.push([child as AstNode, height + ("type" in child ? 1 : 0)]);
  }
}
