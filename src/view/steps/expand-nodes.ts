// The neighbours of nodes brought in, over all relations or some.
import { surroundings, type Walk } from "../../answer/surroundings.ts";
import type { GraphIndex } from "../../graph/index-graph.ts";
import type { View } from "../view.ts";
import { includeNodes } from "./include-nodes.ts";

/** `walk` says which edges, which way and how many hops; one hop over what counts in the view if absent. */
export function expandNodes(
  view: View,
  index: GraphIndex,
  ids: readonly string[],
  walk: Walk = {},
): View {
  const { edgeKinds, evidence } = view.scope;
  const found = surroundings(index, ids, { edgeKinds, evidence, ...walk });
  return includeNodes(
    view,
    found.flatMap(({ id }) => id),
  );
}
