// Facets whose values are neighbours over one kind of edge, named by their ids, with the wider ones above them.
import type { FacetValue } from "./facet.ts";
import type { GraphIndex } from "../graph/index-graph.ts";

export interface NeighbourOptions {
  readonly kind: string;
  /** Edges to follow from a value to wider values: a modality's broader one, a section's section. */
  readonly wider?: string;
  /** Roles that count; absent: all. */
  readonly roles?: readonly string[];
  /** Whether the relation itself is followed on: a base's base. */
  readonly transitive?: true;
}

/** For each node the ids of its targets over `kind`, and of all that is wider. */
export const neighbourValues =
  ({ kind, wider, roles, transitive }: NeighbourOptions) =>
  ({ graph, out, targets }: GraphIndex): ((node: number) => Iterable<FacetValue>) => {
    const reach = (from: number, over: string, found: Set<number>): void => {
      for (const at of out(from)) {
        const edge = graph.edges[at];
        const target = targets[at];
        if (edge?.kind !== over || target === undefined || found.has(target)) continue;
        if (over === kind && roles !== undefined && !roles.includes(edge.role ?? "")) continue;
        found.add(target);
        if (over === wider || (over === kind && transitive)) reach(target, over, found);
      }
    };
    return (node) => {
      const found = new Set<number>();
      reach(node, kind, found);
      if (wider !== undefined) for (const target of Array.from(found)) reach(target, wider, found);
      return Array.from(found, (target) => graph.nodes[target]?.id ?? "");
    };
  };

/** The name of the node that a value stands for. */
export const nodeName = (value: FacetValue, index: GraphIndex): string =>
  index.node(String(value))?.name ?? String(value);
