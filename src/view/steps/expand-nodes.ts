// The neighbours of nodes brought in, over all relations or some.
import type { FacetIndex } from "../../answer/facet-index.ts";
import { surroundings, type Walk } from "../../answer/surroundings.ts";
import type { View } from "../view.ts";
import { includeNodes } from "./include-nodes.ts";

/** `walk` says which edges, which way and how many hops; one hop over what counts in the view if absent. */
export function expandNodes(
  view: View,
  facets: FacetIndex,
  ids: readonly string[],
  walk: Walk = {},
): View {
  const { edgeKinds, evidence } = view.scope;
  const found = surroundings(facets.index, ids, { edgeKinds, evidence, ...walk });
  const [relation, ...further] = walk.edgeKinds ?? [];
  return includeNodes(
    view,
    facets,
    found.map(({ id }) => id),
    {
      kind: "neighbours",
      settings: {
        nodes: ids,
        ...(relation === undefined || further.length > 0 ? {} : { relation }),
      },
    },
  );
}
