// A facet: a question that every node answers with no, one or several values. One file each in facets/.
import type { GraphIndex } from "../graph/index-graph.ts";
import type { Expression } from "../query/ast.ts";
import type { Statement } from "./answer.ts";

export type FacetValue = string | number;

export interface Facet {
  readonly id: string;
  readonly label: string;
  /** Other words that find its values. */
  readonly keywords?: string;
  /** One sentence: what a value says of a node. */
  readonly explanation: string;
  /** `count`: most frequent first; `value`: in the order of the values. */
  readonly order: "count" | "value";
  /** Not for the panel: too many values to choose from, or only made by other acts. */
  readonly hidden?: true;
  /** Whether this graph has any value of it, found without computing them all; absent: any graph has. */
  has?(index: GraphIndex): boolean;
  /** Values of every node, by position in `graph.nodes`; computed once per graph. */
  values(index: GraphIndex): (node: number) => Iterable<FacetValue>;
  /** That the node in the variable `of` has one of these values, as openCypher: true or false, never null. */
  condition(of: string, values: readonly FacetValue[]): Expression;
  /** The attribute of a node that a value is read from, if it is one. */
  readonly attribute?: string;
  /** What says that a node, by position, has a value, where that is not an attribute. */
  statements?(index: GraphIndex, node: number, value: FacetValue): readonly Statement[];
  /** What a value is called; absent: itself. */
  name?(value: FacetValue, index: GraphIndex): string;
}

/** A facet's values over a graph: for each node the numbers of its values, in compressed rows. */
export interface FacetColumn {
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
  readonly labels: readonly string[];
  readonly numberOf: ReadonlyMap<FacetValue, number>;
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
}
