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
  /** Whether its column is there: to ask for it takes no time. */
  has(facet: string): boolean;
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
    has: (id) => columns.has(id),
    *prepare(id) {
      const facet = facetOf(id);
      if (facet === undefined || columns.has(id)) return;
      const column = yield* buildColumn(index, facet);
      // Whoever could not wait has made it meanwhile.
      if (!columns.has(id)) columns.set(id, column);
    },
  };
}

/** Nodes, or values, between two rests. */
const step = 1000;

function* buildColumn(index: GraphIndex, facet: Facet): Steps<FacetColumn> {
  const count = index.graph.nodes.length;
  const valuesOf = facet.values(index);
  yield;
  const found = new Map<FacetValue, number>();
  const offsets = new Uint32Array(count + 1);
  // Grown by hand: a list of numbers would leave many megabytes to be collected while the page is looked at.
  let rows = new Uint32Array(Math.max(16, count));
  let end = 0;
  for (let node = 0; node < count; node += 1) {
    const start = end;
    for (const value of valuesOf(node)) {
      let number = found.get(value);
      if (number === undefined) found.set(value, (number = found.size));
      let at = start;
      while (at < end && rows[at] !== number) at += 1;
      if (at < end) continue;
      if (end === rows.length) {
        const more = new Uint32Array(2 * end);
        more.set(rows);
        rows = more;
      }
      rows[end] = number;
      end += 1;
    }
    offsets[node + 1] = end;
    if (node % step === 0) yield;
  }
  const values = yield* sorted(Array.from(found.keys()));
  const rank = new Uint32Array(values.length);
  const numberOf = new Map<FacetValue, number>();
  const labels: string[] = [];
  for (const [number, value] of values.entries()) {
    rank[found.get(value) ?? 0] = number;
    numberOf.set(value, number);
    labels.push(facet.name?.(value, index) ?? String(value));
    if (number % step === 0) yield;
  }
  const codes = rows.slice(0, end);
  for (let at = 0; at < end; at += 1) codes[at] = rank[codes[at] ?? 0] ?? 0;
  return { facet, values, labels, numberOf, offsets, codes };
}

/** Sorted in runs that are merged: no step takes longer than a run, or a pass over all. */
function* sorted(values: readonly FacetValue[]): Steps<readonly FacetValue[]> {
  let runs: (readonly FacetValue[])[] = [];
  for (let from = 0; from < values.length; from += step) {
    runs.push(values.slice(from, from + step).toSorted(compareValues));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly FacetValue[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(merge(runs[at] ?? [], runs[at + 1] ?? []));
      yield;
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function merge(one: readonly FacetValue[], two: readonly FacetValue[]): readonly FacetValue[] {
  if (two.length === 0) return one;
  const merged: FacetValue[] = [];
  let [i, j] = [0, 0];
  while (i < one.length && j < two.length) {
    const [a, b] = [one[i] as FacetValue, two[j] as FacetValue];
    if (compareValues(a, b) <= 0) {
      merged.push(a);
      i += 1;
    } else {
      merged.push(b);
      j += 1;
    }
  }
  for (; i < one.length; i += 1) merged.push(one[i] as FacetValue);
  for (; j < two.length; j += 1) merged.push(two[j] as FacetValue);
  return merged;
}

const compareValues = (a: FacetValue, b: FacetValue): number =>
  typeof a === "number" && typeof b === "number" ? a - b : compareText(String(a), String(b));
