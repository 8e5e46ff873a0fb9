// Nodes, relationships and paths as the runner holds them: positions in a store. One object per entity, so identity is equality.

export class NodeRef {
  readonly node: number;
  constructor(node: number) {
    this.node = node;
  }
}

export class RelationshipRef {
  readonly edge: number;
  constructor(edge: number) {
    this.edge = edge;
  }
}

export class PathRef {
  /** One node more than edges. */
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  constructor(nodes: readonly number[], edges: readonly number[]) {
    this.nodes = nodes;
    this.edges = edges;
  }
}
