// Whether a facet's values are there. Of a large graph they are gathered in slices, by who looks at them first if need
// be, so that the page answers meanwhile.
import { useEffect, useState } from "react";
import type { FacetIndex } from "../../answer/facet-index.ts";
import { inSlices } from "../load/in-slices.ts";

/** Nodes of which the values are gathered within a frame. */
const small = 5000;

export function useHasColumn(facets: FacetIndex, id: string): boolean {
  const [, drawAnew] = useState<object>({});
  const has = facets.has(id) || facets.index.graph.nodes.length <= small;
  useEffect(() => {
    if (has) return;
    const own = new AbortController();
    inSlices(facets.prepare(id), own.signal).then(
      () => drawAnew({}),
      () => undefined,
    );
    return () => own.abort();
  }, [facets, id, has]);
  return has;
}
