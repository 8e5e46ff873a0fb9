// Every facet's values over one graph, built when first asked for.
import type { GraphIndex } from "../graph/index-graph.ts";
import type { Facet, FacetColumn, FacetValue } from "./facet.ts";
import { facets } from "./facets.ts";
import { compareText } from "../graph/compare-text.ts";
import { inOneGo, type Steps } from "../graph/steps.ts";

export interface FacetIndex {
  readonly index: GraphIndex;
  /** What clauses and scopes were found to hold, kept as long as they are. */
  readonly masks: WeakMap<object, Uint8Array>;
  /** Undefined for an id that is in no register. */
  column(facet: string): FacetColumn | undefined;
  /** Makes a column in steps before it is asked for. */
  prepare(facet: string): Steps<void>;
}

export function facetIndex(index: GraphIndex, register: readonly Facet[] = facets): FacetIndex {
  const columns = new Map<string, FacetColumn>();
  const facetOf = (id: string): Facet | undefined => register.find((facet) => facet.id === id);
  return {
    index,
    masks: new WeakMap(),
    column(id) {
      const held = columns.get(id);
      if (held !== undefined) return held;
      const facet = facetOf(id);
      if (facet === undefined) return undefined;
      const column = inOneGo(buildColumn(index, facet));
      columns.set(id, column);
      return column;
    },
    *prepare(id) {
      const facet = facetOf(id);
      if (facet === undefined || columns.has(id)) return;
      const column = yield* buildColumn(index, facet);
      // Whoever could not wait has made it meanwhile.
      if (!columns.has(id)) columns.set(id, column);
    },
  };
}

/** Nodes between two rests. */
const step = 1000;

function* buildColumn(index: GraphIndex, facet: Facet): Steps<FacetColumn> {
  const count = index.graph.nodes.length;
  const valuesOf = facet.values(index);
  yield;
  const found = new Map<FacetValue, number>();
  const offsets = new Uint32Array(count + 1);
  const rows: number[] = [];
  for (let node = 0; node < count; node += 1) {
    const start = rows.length;
    for (const value of valuesOf(node)) {
      let number = found.get(value);
      if (number === undefined) found.set(value, (number = found.size));
      if (!rows.includes(number, start)) rows.push(number);
    }
    offsets[node + 1] = rows.length;
    if (node % step === 0) yield;
  }
  const inOrder = Array.from(found).toSorted(([a], [b]) => compareValues(a, b));
  yield;
  const rank = new Uint32Array(found.size);
  inOrder.forEach(([, number], i) => (rank[number] = i));
  const values = inOrder.map(([value]) => value);
  const labels = values.map((value) => facet.name?.(value, index) ?? String(value));
  yield;
  return {
    facet,
    values,
    labels,
    numberOf: new Map(values.map((value, number) => [value, number])),
    offsets,
    codes: Uint32Array.from(rows, (number) => rank[number] ?? 0),
  };
}

const compareValues = (a: FacetValue, b: FacetValue): number =>
  typeof a === "number" && typeof b === "number" ? a - b : compareText(String(a), String(b));
