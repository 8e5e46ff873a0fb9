// A scope as one openCypher text in the part of the language that other databases read the same. Run, it gives
// exactly the nodes of the scope; where not every edge counts, those that do as well.
import { facets as register } from "../answer/facets.ts";
import type { Facet } from "../answer/facet.ts";
import type { FacetClause, Scope } from "../answer/scope.ts";
import {
  and,
  binary,
  call,
  chain,
  isOneOf,
  list,
  literal,
  match,
  node,
  not,
  or,
  project,
  property,
  query,
  relationship,
  variable,
} from "../answer/syntax.ts";
import type { Expression, Query } from "../query/ast.ts";
import { print } from "../query/print.ts";

export interface CypherOptions {
  /** Most nodes that the query gives. */
  readonly limit?: number;
  readonly facets?: readonly Facet[];
}

export const toCypher = (scope: Scope, options: CypherOptions = {}): string =>
  print(scopeToAst(scope, options));

/** Clauses of facets that the register lacks are left out, as the scope leaves them out. */
export function scopeToAst(
  scope: Scope,
  { limit = 100_000, facets = register }: CypherOptions = {},
): Query {
  const { edgeKinds, evidence } = scope;
  const end = {
    order: [[property(variable("node"), "id"), "up"]] as const,
    limit: literal(limit),
  };
  const first = match([chain(node("node"))], inScope("node", scope, facets));
  if ((edgeKinds === null && evidence === null) || edgeKinds?.length === 0)
    return query(first, project("Return", { node: variable("node") }, end));
  const step = relationship({ named: "edge", types: edgeKinds ?? [] });
  const conditions = [
    inScope("other", scope, facets),
    evidence === null
      ? null
      : binary(property(variable("edge"), "confidence"), "IN", list(evidence)),
  ].filter((part) => part !== null);
  return query(
    first,
    match(
      [chain(node("node"), [step, node("other")])],
      conditions.length === 0 ? null : and(conditions),
      true,
    ),
    project("Return", { node: variable("node"), edges: call("collect", [variable("edge")]) }, end),
  );
}

/** Null where every node is in. */
function inScope(of: string, scope: Scope, facets: readonly Facet[]): Expression | null {
  const { include, exclude } = scope;
  const clauses = scope.clauses.flatMap((clause) => {
    const facet = facets.find(({ id }) => id === clause.facet);
    return facet === undefined ? [] : [toCondition(of, clause, facet)];
  });
  const id = property(variable(of), "id");
  const parts = [
    ...(clauses.length > 0 && include.length > 0
      ? [or([and(clauses), isOneOf(id, include)])]
      : clauses),
    ...(exclude.length > 0 ? [not(isOneOf(id, exclude))] : []),
  ];
  return parts.length === 0 ? null : and(parts);
}

function toCondition(of: string, { mode, values }: FacetClause, facet: Facet): Expression {
  if (mode === "all") return and(values.map((value) => facet.condition(of, [value])));
  const any = facet.condition(of, values);
  return mode === "any" ? any : not(any);
}
