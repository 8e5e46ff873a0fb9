// What is found about a query before it runs: the tree stays as it is, and this stands beside it.
import type { Call, Expression, Match, PatternPart, Projection, Query, Variable } from "../ast.ts";
import type { Binding, PatternGraph } from "../pattern-graph.ts";
import type { StaticType } from "../static-type.ts";

export interface Column {
  readonly name: string;
  readonly binding: Binding;
  readonly expression: Expression;
}

/** What a WITH or RETURN makes. */
export interface ProjectionPlan {
  readonly columns: readonly Column[];
  /** Distinct calls; each leaves its result in a slot. */
  readonly aggregates: readonly { readonly call: Call; readonly binding: Binding }[];
  /** Whether rows are grouped by the columns that have no aggregate. */
  readonly grouping: boolean;
}

export interface Analysis {
  readonly text: string;
  readonly query: Query;
  /** Number of slots. */
  readonly slots: () => number;
  readonly newBinding: (name: string, type: StaticType, entity?: Binding["entity"]) => Binding;
  /** Of each variable that occurs, declared or read. */
  readonly bindings: ReadonlyMap<Variable, Binding>;
  /** Expressions whose value another clause part has left in a slot. */
  readonly replaced: ReadonlyMap<Expression, Binding>;
  /** By Match, or by the PatternPart of an expression. */
  readonly graphs: ReadonlyMap<Match | PatternPart, PatternGraph>;
  readonly projections: ReadonlyMap<Projection, ProjectionPlan>;
  /** Of the whole query, and per part the slots in the order of `columns`. */
  readonly columns: readonly string[];
  readonly outputs: readonly (readonly Binding[])[];
}
