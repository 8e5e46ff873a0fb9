// A labelled property graph made to be asked: nodes and edges by position, adjacency per type and direction as typed
// arrays, hash indexes and columns, each made when first used.
import type { NodeValue, RelationshipValue } from "../graph/value.ts";
import { NodeRef, RelationshipRef } from "./entity.ts";
import { keyOf } from "./equivalence.ts";
import type { Internal } from "./internal.ts";
import { type Adjacency, adjacencyOf } from "./store/adjacency.ts";
import { type EdgeInput, type NodeInput, partsFrom } from "./store/parts-from.ts";
import type { StoreParts } from "./store/store-parts.ts";

/** Positions of nodes by the key (see `keyOf`) of a property's value; one alone is no list. */
type PropertyIndex = ReadonlyMap<unknown, number | readonly number[]>;

const nobody: readonly number[] = [];

export class Store {
  readonly parts: StoreParts;
  readonly nodeCount: number;
  readonly edgeCount: number;
  /** Every label, in order of first appearance. */
  readonly labels: readonly string[];
  private readonly byLabel = new Map<string, Int32Array>();
  private readonly members = new Map<string, Uint8Array>();
  private readonly adjacencies = new Map<string, Adjacency>();
  private readonly indexes = new Map<string, PropertyIndex>();
  private readonly columns = [
    new Map<string, readonly Internal[]>(),
    new Map<string, readonly Internal[]>(),
  ];
  private readonly samples = new Map<string, number>();
  private readonly lower = new Map<string, readonly (string | null)[]>();
  private readonly labelCounts = new Map<string, number>();
  private readonly typeCounts = new Map<string, number>();
  private readonly nodeRefs: NodeRef[] = [];
  private readonly edgeRefs: RelationshipRef[] = [];

  constructor(parts: StoreParts) {
    this.parts = parts;
    this.nodeCount = parts.nodeIds.length;
    this.edgeCount = parts.edgeIds.length;
    this.labels = [...new Set(parts.labelSets.flat())];
    for (const set of parts.nodeLabels)
      for (const label of parts.labelSets[set] as readonly string[])
        this.labelCounts.set(label, (this.labelCounts.get(label) ?? 0) + 1);
    for (const type of parts.edgeTypes) {
      const name = parts.types[type] as string;
      this.typeCounts.set(name, (this.typeCounts.get(name) ?? 0) + 1);
    }
  }

  /**
   * A store over any labelled property graph. Numbers that are no integers are taken as floats.
   * Throws an Error that names the id which stands twice or which an edge needs and no node has.
   */
  static from({ nodes, edges }: { nodes: Iterable<NodeInput>; edges: Iterable<EdgeInput> }): Store {
    return new Store(partsFrom(nodes, edges));
  }

  /** How many nodes have a label. */
  labelCount(label: string): number {
    return this.labelCounts.get(label) ?? 0;
  }

  /** How many edges have a type. */
  typeCount(type: string): number {
    return this.typeCounts.get(type) ?? 0;
  }

  /** Positions of the nodes that have a label, ascending. */
  withLabel(label: string): Int32Array {
    let found = this.byLabel.get(label);
    if (!found) {
      const members = this.hasLabel(label);
      found = new Int32Array(this.labelCount(label));
      let at = 0;
      for (let node = 0; node < this.nodeCount; node += 1) if (members[node]) found[at++] = node;
      this.byLabel.set(label, found);
    }
    return found;
  }

  /** Per node 1 where it has a label, else 0. */
  hasLabel(label: string): Uint8Array {
    let found = this.members.get(label);
    if (!found) {
      const { nodeLabels, labelSets } = this.parts;
      const sets = labelSets.map((labels) => (labels.includes(label) ? 1 : 0));
      found = new Uint8Array(this.nodeCount);
      for (let node = 0; node < found.length; node += 1)
        found[node] = sets[nodeLabels[node] as number] as number;
      this.members.set(label, found);
    }
    return found;
  }

  labelsOf(node: number): readonly string[] {
    return this.parts.labelSets[this.parts.nodeLabels[node] as number] as readonly string[];
  }

  typeOf(edge: number): string {
    return this.parts.types[this.parts.edgeTypes[edge] as number] as string;
  }

  /** The edges of a type (null: of all) that leave (`out`) or enter (`in`) each node, in order of position. */
  adjacency(type: string | null, direction: "out" | "in"): Adjacency {
    const key = `${direction}${type === null ? "" : ` ${type}`}`;
    let found = this.adjacencies.get(key);
    if (!found) {
      const { starts, ends, edgeTypes, types } = this.parts;
      const [near, far] = direction === "out" ? [starts, ends] : [ends, starts];
      found = adjacencyOf(
        near,
        far,
        this.nodeCount,
        edgeTypes,
        type === null ? -1 : types.indexOf(type),
      );
      this.adjacencies.set(key, found);
    }
    return found;
  }

  /** Positions of the nodes whose property has a value with this key (see `keyOf`), ascending. */
  withProperty(name: string, key: unknown): readonly number[] {
    const found = this.index(name).get(key) ?? nobody;
    return typeof found === "number" ? [found] : found;
  }

  private index(name: string): PropertyIndex {
    let found = this.indexes.get(name);
    if (!found) {
      const lists = new Map<unknown, number | number[]>();
      const column = this.nodeColumn(name);
      for (let node = 0; node < column.length; node += 1) {
        const value = column[node] as Internal;
        if (value === null) continue;
        const key = keyOf(value);
        const list = lists.get(key);
        if (list === undefined) lists.set(key, node);
        else if (typeof list === "number") lists.set(key, [list, node]);
        else list.push(node);
      }
      found = lists;
      this.indexes.set(name, found);
    }
    return found;
  }

  /** Roughly how many nodes share one value of a property: exact once indexed, else from a sample. */
  bucketSize(key: string): number {
    const index = this.indexes.get(key);
    if (index) return this.nodeCount / Math.max(1, index.size);
    let size = this.samples.get(key);
    if (size === undefined) this.samples.set(key, (size = this.sampleBucket(key)));
    return size;
  }

  private sampleBucket(key: string): number {
    const seen = new Set<unknown>();
    let present = 0;
    const step = Math.max(1, Math.floor(this.nodeCount / 100));
    for (let node = 0; node < this.nodeCount; node += step) {
      const value = this.parts.nodeProperties.cell(node, key);
      if (value === null) continue;
      present += 1;
      seen.add(keyOf(value));
    }
    return present === 0 || seen.size > present * 0.9 ? 1 : this.nodeCount / seen.size;
  }

  /** The texts of a property in lower case, null for what is no text. */
  lowerColumn(key: string): readonly (string | null)[] {
    let found = this.lower.get(key);
    if (!found) {
      found = this.nodeColumn(key).map((value) =>
        typeof value === "string" ? value.toLowerCase() : null,
      );
      this.lower.set(key, found);
    }
    return found;
  }

  nodeColumn(key: string): readonly Internal[] {
    return this.column(0, key);
  }

  edgeColumn(key: string): readonly Internal[] {
    return this.column(1, key);
  }

  private column(which: 0 | 1, key: string): readonly Internal[] {
    const columns = this.columns[which] as Map<string, readonly Internal[]>;
    let found = columns.get(key);
    if (!found) {
      found = (which === 0 ? this.parts.nodeProperties : this.parts.edgeProperties).column(key);
      columns.set(key, found);
    }
    return found;
  }

  nodeRef(node: number): NodeRef {
    return (this.nodeRefs[node] ??= new NodeRef(node));
  }

  edgeRef(edge: number): RelationshipRef {
    return (this.edgeRefs[edge] ??= new RelationshipRef(edge));
  }

  /** A node as it is published. */
  node(node: number): NodeValue {
    return {
      id: this.parts.nodeIds[node] as string,
      labels: this.labelsOf(node),
      properties: this.parts.nodeProperties.row(node),
    };
  }

  /** An edge as it is published. */
  edge(edge: number): RelationshipValue {
    const { edgeIds, nodeIds, starts, ends, edgeProperties } = this.parts;
    return {
      id: edgeIds[edge] as string,
      type: this.typeOf(edge),
      start: nodeIds[starts[edge] as number] as string,
      end: nodeIds[ends[edge] as number] as string,
      properties: edgeProperties.row(edge),
    };
  }
}
