// Ties ORDER BY, and WHERE behind it, to the columns where only those are left.
import type { Call, Expression } from "../ast.ts";
import { childrenOf, some } from "../children.ts";
import type { Binding } from "../pattern-graph.ts";
import { printExpression } from "../print.ts";
import type { Column } from "./analysis.ts";
import type { Findings } from "./findings.ts";
import { holdsAggregate, isAggregate } from "./holds-aggregate.ts";
import { infer } from "./infer.ts";
import { plainPlace, type Scope } from "./scope.ts";

/** Like `settle` for ORDER BY where only columns are left to sort by. What it leaves is to be inferred. */
export function settleSort(
  findings: Findings,
  root: Expression,
  after: Scope,
  columns: readonly Column[],
  aggregateOf: ((call: Call) => Binding) | null,
  found: ReadonlyMap<string, unknown>,
  before: Scope,
): void {
  const aggregating = holdsAggregate(root);
  if (aggregating && !aggregateOf)
    findings.fail(root, "InvalidAggregation", "Nothing is aggregated here");
  const visit = (node: Expression): void => {
    const simple = node.type === "Property" || isAggregate(node);
    if (
      node.type !== "Variable" &&
      node.type !== "Literal" &&
      (node === root || simple || !aggregating)
    ) {
      const text = printExpression(node);
      const column = columns.find(({ expression }) => printExpression(expression) === text);
      if (column) {
        findings.replaced.set(node, column.binding);
        return;
      }
    }
    if (node.type === "Call" && isAggregate(node)) {
      const key = printExpression({ ...node, name: node.name.toLowerCase() });
      if (!found.has(key) && !node.star) {
        for (const arg of node.args) infer(findings, arg, after, plainPlace);
        findings.fail(
          node,
          "InvalidAggregation",
          "Only an aggregate that is a column can be sorted by",
        );
      }
      findings.replaced.set(node, (aggregateOf as (call: Call) => Binding)(node));
      return;
    }
    if (node.type === "Variable" && !after.has(node.name) && before.has(node.name)) {
      const grouped = columns.some(
        ({ expression }) =>
          some(
            expression,
            (part) => part.type === "Variable" && part.name === node.name,
            isAggregate,
          ) && !holdsAggregate(expression),
      );
      findings.fail(
        node,
        aggregating && grouped ? "AmbiguousAggregationExpression" : "UndefinedVariable",
        `${node.name} is no column, and only columns are left to sort by`,
      );
    }
    // Below what has names of its own nothing is a column; what is no name at all is found out by `infer`.
    if (introduces(node)) return;
    for (const child of childrenOf(node)) if (child.type !== "Name") visit(child as Expression);
  };
  visit(root);
}

const introduces = ({ type }: Expression): boolean =>
  [
    "ListComprehension",
    "PatternComprehension",
    "Quantifier",
    "Reduce",
    "Pattern",
    "Subquery",
  ].includes(type);
