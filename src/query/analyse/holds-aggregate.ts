// Whether an expression is the call of an aggregate, or has one in it.
import { aggregates } from "../aggregates.ts";
import type { Call, Expression } from "../ast.ts";
import { some } from "../children.ts";

/** Whether a node is the call of an aggregate. */
export const isAggregate = (node: { readonly type: string }): boolean =>
  node.type === "Call" && Object.hasOwn(aggregates, (node as Call).name.toLowerCase());

/** Whether an expression aggregates, itself or in a part; a subquery's own aggregates do not count. */
export const holdsAggregate = (expression: Expression): boolean =>
  some(expression, isAggregate, ({ type }) => type === "Subquery");
