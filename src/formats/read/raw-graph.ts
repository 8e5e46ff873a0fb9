// A graph as a file holds it, before the schema is asked: ids, ends and whatever stands beside them.

export interface RawNode {
  readonly id: string;
  readonly line?: number;
  /** What the file calls it, where that is no attribute. */
  readonly label?: string;
  /** Page pixels are not needed; y down. */
  readonly x?: number;
  readonly y?: number;
  readonly attributes: ReadonlyMap<string, unknown>;
}

export interface RawEdge {
  readonly line?: number;
  readonly source: string;
  readonly target: string;
  readonly label?: string;
  readonly attributes: ReadonlyMap<string, unknown>;
}

export interface RawGraph {
  readonly nodes: readonly RawNode[];
  readonly edges: readonly RawEdge[];
  /** Attributes of the whole. */
  readonly about: ReadonlyMap<string, unknown>;
}
