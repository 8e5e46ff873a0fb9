// A query clause by clause, each in the scope that the one before leaves.
import type { Clause, Match, Query, SingleQuery } from "../ast.ts";
import { any, itemOf } from "../static-type.ts";
import { analyseProjection } from "./analyse-projection.ts";
import type { Column, ProjectionPlan } from "./analysis.ts";
import type { Findings } from "./findings.ts";
import { graphOfPatterns } from "./graph-of-patterns.ts";
import { expect, infer } from "./infer.ts";
import { plainPlace, type Scope } from "./scope.ts";

export function analyseQuery(
  findings: Findings,
  { parts, all }: Query,
  outer: Scope,
  inner: boolean,
): (readonly Column[])[] {
  const columns = parts.map((part) => analyseSingle(findings, part, outer, inner));
  const names = new Set(columns[0]?.map(({ name }) => name));
  columns.forEach((other, i) => {
    if (other.length !== names.size || !other.every(({ name }) => names.has(name)))
      findings.fail(
        parts[i] as SingleQuery,
        "DifferentColumnsInUnion",
        "The parts of a UNION have the same columns",
      );
  });
  if (all.some((each) => each !== all[0]))
    findings.fail(
      parts[1] as SingleQuery,
      "InvalidClauseComposition",
      "UNION and UNION ALL cannot be mixed",
    );
  return columns;
}

function analyseSingle(
  findings: Findings,
  { clauses }: SingleQuery,
  outer: Scope,
  inner: boolean,
): readonly Column[] {
  let scope: Scope = outer;
  for (const clause of clauses) scope = analyseClause(findings, clause, scope, outer);
  const last = clauses.at(-1) as Clause;
  if (last.type !== "Return") {
    if (!inner) findings.fail(last, "InvalidClauseComposition", "A query ends with RETURN");
    return [];
  }
  return (findings.projections.get(last) as ProjectionPlan).columns;
}

function analyseClause(findings: Findings, clause: Clause, scope: Scope, outer: Scope): Scope {
  switch (clause.type) {
    case "Match":
      return analyseMatch(findings, clause, scope);
    case "Unwind": {
      const type = infer(findings, clause.expression, scope, plainPlace);
      if (scope.has(clause.variable.name))
        findings.fail(
          clause.variable,
          "VariableAlreadyBound",
          `${clause.variable.name} is in use already`,
        );
      return findings.declare(scope, clause.variable, type.kind === "list" ? itemOf(type) : any);
    }
    default:
      return new Map([...outer, ...analyseProjection(findings, clause, scope, outer)]);
  }
}

function analyseMatch(findings: Findings, match: Match, outer: Scope): Scope {
  const scope = new Map(outer);
  findings.graphs.set(match, graphOfPatterns(findings, match.patterns, scope, true));
  if (match.where) expect(findings, ["boolean"], match.where, scope, plainPlace);
  return scope;
}
