// Ties an aggregating expression to the groups of its projection.
import type { Call, Expression } from "../ast.ts";
import { childrenOf } from "../children.ts";
import type { Binding } from "../pattern-graph.ts";
import { printExpression } from "../print.ts";
import type { Column } from "./analysis.ts";
import type { Findings } from "./findings.ts";
import { isAggregate } from "./holds-aggregate.ts";
import type { Scope } from "./scope.ts";

/** Ties what an aggregating expression reads to the groups: its aggregates, and keys that stand by themselves. */
export function settle(
  findings: Findings,
  node: Expression,
  scope: Scope,
  keys: ReadonlyMap<string, Column>,
  aggregateOf: (call: Call) => Binding,
): void {
  if (isAggregate(node)) {
    findings.replaced.set(node, aggregateOf(node as Call));
    return;
  }
  if (node.type === "Property" || node.type === "Variable") {
    const key = keys.get(printExpression(node));
    if (key && node.type === "Property") findings.replaced.set(node, key.binding);
    if (key) return;
  }
  if (node.type === "Variable" && scope.get(node.name) === findings.bindings.get(node))
    findings.fail(
      node,
      "AmbiguousAggregationExpression",
      `${node.name} stands beside an aggregate and is no column of its own`,
    );
  for (const child of childrenOf(node))
    settle(findings, child as Expression, scope, keys, aggregateOf);
}
