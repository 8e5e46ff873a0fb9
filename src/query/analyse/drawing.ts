// A pattern graph under way, drawn part by part.
import type { MapExpression } from "../ast.ts";
import type { Binding, PatternGraph } from "../pattern-graph.ts";

export interface Drawing {
  readonly graph: PatternGraph;
  /** Grows by the names that the patterns bring. */
  readonly scope: Map<string, Binding>;
  /** What was bound before the patterns. */
  readonly before: ReadonlySet<Binding>;
  /** Whether patterns may bring names. */
  readonly adds: boolean;
  /** Maps of properties met, to be checked when all names are known. */
  readonly properties: MapExpression[];
}
