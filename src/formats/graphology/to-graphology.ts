// A graph as graphology serializes one: plain JSON, each attribute of the schema under its own name, with evidence.
// Nothing is left out: reading it back gives the same graph.
import type { ExportInput } from "../export-input.ts";

/** What `Graph.export()` of graphology gives and `Graph.import()` takes. */
export interface SerializedGraph {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly options: {
    readonly type: string;
    readonly multi: boolean;
    readonly allowSelfLoops: boolean;
  };
  readonly nodes: readonly SerializedNode[];
  readonly edges: readonly SerializedEdge[];
}

export interface SerializedNode {
  readonly key: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

export interface SerializedEdge extends SerializedNode {
  readonly source: string;
  readonly target: string;
  readonly undirected?: boolean;
}

export function toGraphology({ graph }: ExportInput): string {
  const { nodes, edges, ...attributes } = graph;
  const serialized: SerializedGraph = {
    attributes,
    options: { type: "directed", multi: true, allowSelfLoops: true },
    nodes: nodes.map(({ id, ...values }) => ({ key: id, attributes: values })),
    edges: edges.map(({ id, source, target, ...values }) => ({
      key: id,
      source,
      target,
      attributes: values,
    })),
  };
  return JSON.stringify(serialized);
}
