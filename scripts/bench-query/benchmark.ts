// A question asked twice: as a query, and as the loop over graphology that one would write by hand. The loop is told the
// ids of the nodes that the question names, and shares no code with the engine.
import type Graphology from "graphology";
import type { Value } from "../../src/graph/value.ts";

export interface Benchmark {
  readonly name: string;
  readonly query: string;
  /** What a run goes through: the question is asked once for each. */
  readonly parameters: readonly Readonly<Record<string, string>>[];
  /** Rows in the order of the query's columns; in the query's order where it has one. */
  readonly byHand: (
    graph: Graphology,
    parameters: Readonly<Record<string, string>>,
  ) => readonly (readonly Value[])[];
  readonly ordered: boolean;
}

export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The id of the node of the benchmark's graph that has a name. */
export const idOf = (name = ""): string => name.toLowerCase().replace(" ", "/");
