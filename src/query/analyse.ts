// Names to slots, and every error that shows before a query runs: scopes, kinds of variables, aggregation, types.
import type { Query } from "./ast.ts";
import { analyseQuery } from "./analyse/analyse-query.ts";
import type { Analysis, Column } from "./analyse/analysis.ts";
import { Findings } from "./analyse/findings.ts";
import type { Binding } from "./pattern-graph.ts";

/** The analysis of a query, whose text is needed for the names of columns. Throws a QueryError (compile time). */
export function analyse(query: Query, text: string): Analysis {
  const findings = new Findings(text);
  const results = analyseQuery(findings, query, new Map(), false);
  const columns = (results[0] as readonly Column[]).map(({ name }) => name);
  const { bindings, replaced, graphs, projections } = findings;
  return {
    text,
    query,
    slots: () => findings.slots,
    newBinding: (name, type, entity) => findings.newBinding(name, type, entity),
    bindings,
    replaced,
    graphs,
    projections,
    columns,
    outputs: results.map((part) => {
      const byName = new Map(part.map(({ name, binding }) => [name, binding]));
      return columns.map((name) => byName.get(name) as Binding);
    }),
  };
}
