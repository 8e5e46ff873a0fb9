// Every facet's values over one graph, built when first asked for.
import type { GraphIndex } from "../graph/index-graph.ts";
import type { Facet, FacetColumn, FacetValue } from "./facet.ts";
import { facets } from "./facets.ts";
import { compareText } from "../graph/compare-text.ts";

export interface FacetIndex {
  readonly index: GraphIndex;
  /** Undefined for an id that is in no register. */
  column(facet: string): FacetColumn | undefined;
}

export function facetIndex(index: GraphIndex, register: readonly Facet[] = facets): FacetIndex {
  const columns = new Map<string, FacetColumn>();
  return {
    index,
    column(id) {
      const held = columns.get(id);
      if (held !== undefined) return held;
      const facet = register.find((candidate) => candidate.id === id);
      if (facet === undefined) return undefined;
      const column = buildColumn(index, facet);
      columns.set(id, column);
      return column;
    },
  };
}

function buildColumn(index: GraphIndex, facet: Facet): FacetColumn {
  const count = index.graph.nodes.length;
  const valuesOf = facet.values(index);
  const found = Array.from({ length: count }, (_, node) => Array.from(new Set(valuesOf(node))));
  const values = Array.from(new Set(found.flat())).toSorted(compareValues);
  const numberOf = new Map(values.map((value, number) => [value, number]));
  const offsets = new Uint32Array(count + 1);
  found.forEach((own, node) => {
    offsets[node + 1] = (offsets[node] ?? 0) + own.length;
  });
  const codes = Uint32Array.from(found.flat(), (value) => numberOf.get(value) ?? 0);
  const labels = values.map((value) => facet.name?.(value, index) ?? String(value));
  return { facet, values, labels, numberOf, offsets, codes };
}

const compareValues = (a: FacetValue, b: FacetValue): number =>
  typeof a === "number" && typeof b === "number" ? a - b : compareText(String(a), String(b));
