// Bounds on a tree, so that whoever walks it by recursion stays inside the stack and the planner in its time: a chain of a
// thousand operators is read by a loop, yet makes a tree a thousand high.
import type { AstNode } from "./ast.ts";
import { compileError } from "./query-error.ts";

const highest = 700;
/** Clauses in a row, parts of a UNION, nodes in the patterns of one MATCH. */
const longest = 250;

/** Throws a QueryError where the tree is too large to be worked on. Walks without recursion. */
export function checkSize(root: AstNode, text: string): void {
  const pending: [node: AstNode, height: number][] = [[root, 0]];
  for (let entry = pending.pop(); entry; entry = pending.pop()) {
    const [node, height] = entry;
    if (height > highest)
      throw compileError(text, root.from, {
        code: "NestedTooDeeply",
        message: `An expression of more than ${highest} steps in a row or in each other`,
      });
    if (lengthOf(node) > longest)
      throw compileError(text, node.from, {
        code: "QueryTooLarge",
        message: `More than ${longest} clauses in a row, or nodes in one MATCH`,
      });
    for (const child of Object.values(node))
      if (child !== null && typeof child === "object")
        pending.push([child as AstNode, height + ("type" in child ? 1 : 0)]);
  }
}

function lengthOf(node: AstNode): number {
  switch (node.type) {
    case "Query":
      return node.parts.length;
    case "SingleQuery":
      return node.clauses.length;
    case "Match":
      return node.patterns.reduce((sum, { nodes }) => sum + nodes.length, 0);
    case "PatternPart":
      return node.nodes.length;
    default:
      return 0;
  }
}
