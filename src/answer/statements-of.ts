// What says that a node has a value of a facet: the edges that lead there, or the attribute that it is read from.
import type { GraphIndex } from "../graph/index-graph.ts";
import type { Statement } from "./answer.ts";
import { attributesOf } from "./explain-statement.ts";
import type { Facet, FacetValue } from "./facet.ts";

/** `node` by position. None where the value is counted rather than said. */
export function statementsOf(
  index: GraphIndex,
  { attribute, statements }: Facet,
  node: number,
  value: FacetValue,
): readonly Statement[] {
  if (statements !== undefined) return statements(index, node, value);
  const id = index.graph.nodes[node]?.id;
  return attribute === undefined || id === undefined ? [] : attributesOf(index, id, [attribute]);
}
