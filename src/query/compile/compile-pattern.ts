// Patterns and subqueries inside an expression: plans of their own, run anew for each row.
import type { Expression } from "../ast.ts";
import { compile } from "../compile.ts";
import type { Internal } from "../internal.ts";
import { pull } from "../operator.ts";
import type { PatternGraph } from "../pattern-graph.ts";
import { planPattern } from "../plan-match.ts";
import { planQuery } from "../plan-query.ts";
import type { RunContext } from "../run-context.ts";
import { type Evaluate, read } from "./read-slot.ts";

export function compilePatternComprehension(
  context: RunContext,
  expression: Expression & { type: "PatternComprehension" },
): Evaluate {
  const { budget } = context;
  const { pattern, where } = expression;
  const rows = planPattern(context, pattern, where);
  const projection = compile(context, expression.projection);
  return () => {
    const result: Internal[] = [];
    rows.open();
    while (pull(rows, budget)) {
      budget.use(16);
      result.push(projection());
    }
    return result;
  };
}

export function compilePattern(
  context: RunContext,
  expression: Expression & { type: "Pattern" },
): Evaluate {
  const { analysis, budget } = context;
  const { pattern } = expression;
  const rows = planPattern(context, pattern, null);
  if (pattern.shortest === null) return () => (rows.open(), pull(rows, budget));
  const graph = analysis.graphs.get(pattern) as PatternGraph;
  const path = read(context, (graph.paths[0] as PatternGraph["paths"][number]).binding);
  if (pattern.shortest === "shortestPath")
    return () => (rows.open(), pull(rows, budget) ? path() : null);
  return () => {
    const paths: Internal[] = [];
    rows.open();
    while (pull(rows, budget)) paths.push(path());
    return paths;
  };
}

export function compileSubquery(
  context: RunContext,
  expression: Expression & { type: "Subquery" },
): Evaluate {
  const { budget } = context;
  const rows = planQuery(context, expression.query);
  if (expression.kind === "EXISTS") return () => (rows.open(), pull(rows, budget));
  return () => {
    let count = 0;
    rows.open();
    while (pull(rows, budget)) count += 1;
    return count;
  };
}
