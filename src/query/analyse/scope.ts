// Where an expression stands: which names it sees, and whether it may aggregate.
import type { Call } from "../ast.ts";
import type { Binding } from "../pattern-graph.ts";

export type Scope = ReadonlyMap<string, Binding>;

/** May an expression aggregate, and into what; is it inside an aggregate. */
export interface Place {
  readonly calls: Call[] | null;
  readonly inside: boolean;
}

export const plainPlace: Place = { calls: null, inside: false };

/** Per item of a list there is nothing to aggregate. */
export const bodyPlace = ({ inside }: Place): Place => ({ calls: null, inside });
