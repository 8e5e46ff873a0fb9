// A WITH or RETURN: its columns, its groups, and what ORDER BY, SKIP, LIMIT and WHERE may read.
import type { Call, Expression, Projection, Variable } from "../ast.ts";
import { some } from "../children.ts";
import type { Binding } from "../pattern-graph.ts";
import { printExpression } from "../print.ts";
import { any } from "../static-type.ts";
import type { Column } from "./analysis.ts";
import { checkBound } from "./check-bound.ts";
import type { Findings } from "./findings.ts";
import { holdsAggregate } from "./holds-aggregate.ts";
import { expect, infer } from "./infer.ts";
import { plainPlace, type Scope } from "./scope.ts";
import { settleSort } from "./settle-sort.ts";
import { settle } from "./settle.ts";

/** The scope after a WITH or RETURN, without what lies around a subquery. */
export function analyseProjection(
  findings: Findings,
  projection: Projection,
  scope: Scope,
  outer: Scope,
): Map<string, Binding> {
  const { items, star, distinct, order } = projection;
  const calls: Call[] = [];
  const columns: Column[] = [];
  const result = new Map<string, Binding>();
  let unnamed: Expression | null = null;
  const add = (node: { readonly from: number }, column: Column): void => {
    if (result.has(column.name))
      findings.fail(node, "ColumnNameConflict", `Two columns are called ${column.name}`);
    columns.push(column);
    result.set(column.name, column.binding);
  };
  if (star) {
    const visible = [...scope].filter(([name, binding]) => outer.get(name) !== binding);
    if (visible.length === 0 && projection.type === "Return")
      findings.fail(projection, "NoVariablesInScope", "There is nothing that * could stand for");
    for (const [name, binding] of visible) {
      const expression: Variable = {
        type: "Variable",
        name,
        from: projection.from,
        to: projection.from,
      };
      findings.bindings.set(expression, binding);
      add(projection, { name, binding, expression });
    }
  }
  for (const item of items) {
    const { expression, alias } = item;
    const type = infer(findings, expression, scope, { calls, inside: false });
    const name =
      alias?.name ??
      (expression.type === "Variable" ? expression.name : findings.text.slice(item.from, item.to));
    const source =
      expression.type === "Variable" ? (findings.bindings.get(expression) as Binding) : null;
    const passes = source?.name === name && scope.get(name) === source;
    if (!alias && !source) unnamed ??= expression;
    const binding = passes ? source : findings.newBinding(name, type, source?.entity ?? null);
    if (alias) findings.bindings.set(alias, binding);
    add(item, { name, binding, expression });
  }
  const grouping = calls.length > 0;
  const found = new Map<string, { call: Call; binding: Binding }>();
  const aggregateOf = (call: Call): Binding => {
    const key = printExpression({ ...call, name: call.name.toLowerCase() });
    let entry = found.get(key);
    if (!entry) {
      entry = { call, binding: findings.newBinding("", any) };
      found.set(key, entry);
    }
    return entry.binding;
  };
  const keys = new Map<string, Column>();
  for (const column of columns)
    if (!holdsAggregate(column.expression)) keys.set(printExpression(column.expression), column);
  if (grouping)
    for (const { expression } of columns)
      if (holdsAggregate(expression)) settle(findings, expression, scope, keys, aggregateOf);

  const after = new Map([...outer, ...result]);
  for (const { expression } of order) {
    const merged = grouping || distinct;
    if (merged)
      settleSort(findings, expression, after, columns, grouping ? aggregateOf : null, found, scope);
    infer(findings, expression, merged ? after : new Map([...scope, ...result]), plainPlace);
  }
  for (const bound of [projection.skip, projection.limit]) if (bound) checkBound(findings, bound);
  if (unnamed && projection.type === "With")
    findings.fail(unnamed, "NoExpressionAlias", "What WITH passes on needs a name: add AS and one");
  // Where rows are neither grouped nor merged, what was known before still is.
  if (projection.where) {
    const { where } = projection;
    const merged = grouping || distinct;
    const gone = ({ type, name }: { type: string; name?: unknown }): boolean =>
      type === "Variable" && !after.has(name as string) && scope.has(name as string);
    if (merged && some(where, gone))
      settleSort(findings, where, after, columns, null, found, scope);
    expect(
      findings,
      ["boolean"],
      where,
      merged ? after : new Map([...scope, ...result]),
      plainPlace,
    );
  }
  findings.projections.set(projection, { columns, aggregates: [...found.values()], grouping });
  return result;
}
