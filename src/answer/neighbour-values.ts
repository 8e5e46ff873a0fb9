// Facets whose values are neighbours over one kind of edge, named by their ids, with the wider ones above them.
import { compareText } from "../graph/compare-text.ts";
import type { GraphIndex } from "../graph/index-graph.ts";
import type { Expression, RelationshipPattern } from "../query/ast.ts";
import type { Statement } from "./answer.ts";
import type { Facet, FacetValue } from "./facet.ts";
import { chain, holds, node, or, relationship } from "./syntax.ts";

export interface NeighbourOptions {
  readonly kind: string;
  /** Edges to follow from a value to wider values: a modality's broader one, a section's section. */
  readonly wider?: string;
  /** The role that counts; absent: all. */
  readonly role?: string;
  /** Whether the relation itself is followed on: a base's base. */
  readonly transitive?: true;
}

/** Hops that are followed: a bound that a query can state, far above what lists hold. */
const depth = 8;

/** What a facet over neighbours has in common: its values, their names, its condition. */
export const neighbourFacet = (
  options: NeighbourOptions,
): Pick<Facet, "values" | "name" | "condition" | "statements"> => ({
  values: (index) => valuesOf(index, options),
  statements: (index, at, value) => edgesTo(index, at, value, options),
  name: nodeName,
  condition: (of, values) =>
    or(values.toSorted(byText).map((value) => hasNeighbour(of, value, options))),
});

/** For each node the ids of its targets over `kind`, and of all that is wider. */
function valuesOf(
  index: GraphIndex,
  { kind, wider, role, transitive }: NeighbourOptions,
): (node: number) => Iterable<FacetValue> {
  const direct = targetsBySource(index, kind, role);
  const up = transitive ? direct : wider === undefined ? nothing : targetsBySource(index, wider);
  const hops = transitive ? depth - 1 : depth;
  const closures = new Map<number, readonly string[]>();
  /** A target's id, and the ids of all above it. */
  const closure = (target: number): readonly string[] => {
    const kept = closures.get(target);
    if (kept !== undefined) return kept;
    const found = new Set([target]);
    let front = [target];
    for (let hop = 0; hop < hops && front.length > 0; hop += 1) {
      const above = new Set(front.flatMap((at) => Array.from(up(at))));
      front = Array.from(above).filter((at) => !found.has(at));
      for (const at of front) found.add(at);
    }
    const ids = Array.from(found, (at) => index.graph.nodes[at]?.id ?? "");
    closures.set(target, ids);
    return ids;
  };
  return (position) => {
    const own = direct(position);
    if (own.length === 0) return [];
    return own.length === 1 ? closure(own[0] ?? 0) : Array.from(own).flatMap(closure);
  };
}

/** The edges that lead from a node to a value: the relation itself, and what is followed on from it. */
function edgesTo(
  index: GraphIndex,
  at: number,
  value: FacetValue,
  { kind, wider, role, transitive }: NeighbourOptions,
): Statement[] {
  const wanted = index.position(String(value));
  const further = transitive ? kind : wider;
  const seen = new Set<number>();
  const from = (node: number, by: string | undefined, hops: number): Statement[] => {
    if (by === undefined || hops === 0) return [];
    return Array.from(index.out(node)).flatMap((edge) => {
      const found = index.graph.edges[edge];
      const target = index.targets[edge] ?? -1;
      if (found?.kind !== by || seen.has(edge)) return [];
      if (role !== undefined && by === kind && found.role !== role) return [];
      seen.add(edge);
      const on = target === wanted ? [] : from(target, further, hops - 1);
      return target === wanted || on.length > 0 ? [{ edge: found.id }, ...on] : [];
    });
  };
  return wanted === undefined ? [] : from(at, kind, depth);
}

type Targets = (source: number) => ArrayLike<number>;

const nothing: Targets = () => [];

/** Per source of an edge of this kind its targets, in compressed rows: one pass, where a walk from each node would take many. */
function targetsBySource(
  { graph, sources, targets }: GraphIndex,
  kind: string,
  role?: string,
): Targets {
  const found: number[] = [];
  const offsets = new Uint32Array(graph.nodes.length + 1);
  graph.edges.forEach((edge, at) => {
    if (edge.kind !== kind || (role !== undefined && edge.role !== role)) return;
    const end = (sources[at] ?? 0) + 1;
    offsets[end] = (offsets[end] ?? 0) + 1;
    found.push(at);
  });
  for (let i = 1; i < offsets.length; i += 1)
    offsets[i] = (offsets[i] ?? 0) + (offsets[i - 1] ?? 0);
  const next = offsets.slice();
  const rows = new Uint32Array(found.length);
  for (const at of found) {
    const source = sources[at] ?? 0;
    const place = next[source] ?? 0;
    rows[place] = targets[at] ?? 0;
    next[source] = place + 1;
  }
  return (source) => rows.subarray(offsets[source] ?? 0, offsets[source + 1] ?? 0);
}

function hasNeighbour(
  of: string,
  value: FacetValue,
  { kind, wider, role, transitive }: NeighbourOptions,
): Expression {
  const end = node(null, { where: { id: String(value) } });
  const first: RelationshipPattern = relationship({
    types: [kind],
    ...(transitive ? { length: [1, depth] as const } : {}),
    ...(role === undefined ? {} : { where: { role } }),
  });
  if (wider === undefined) return holds(chain(node(of), [first, end]));
  const up = relationship({ types: [wider], length: [0, depth] });
  return holds(chain(node(of), [first, node(null)], [up, end]));
}

const byText = (a: FacetValue, b: FacetValue): number => compareText(String(a), String(b));

/** The name of the node that a value stands for. */
export const nodeName = (value: FacetValue, index: GraphIndex): string =>
  index.node(String(value))?.name ?? String(value);
