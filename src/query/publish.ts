// Values as the runner holds them to values as they are published; remembers every node and relationship that went out.
import type { NodeValue, RelationshipValue, Value } from "../graph/value.ts";
import { NodeRef, PathRef, RelationshipRef } from "./entity.ts";
import type { Internal, List } from "./internal.ts";
import type { Store } from "./store.ts";

export interface Publisher {
  publish(value: Internal): Value;
  node(node: number): NodeValue;
  edge(edge: number): RelationshipValue;
  /** By position, in order of first appearance. */
  readonly nodes: ReadonlyMap<number, NodeValue>;
  readonly edges: ReadonlyMap<number, RelationshipValue>;
}

export function publisher(store: Store): Publisher {
  const nodes = new Map<number, NodeValue>();
  const edges = new Map<number, RelationshipValue>();
  const node = (at: number): NodeValue => {
    let found = nodes.get(at);
    if (!found) nodes.set(at, (found = store.node(at)));
    return found;
  };
  const edge = (at: number): RelationshipValue => {
    let found = edges.get(at);
    if (!found) edges.set(at, (found = store.edge(at)));
    return found;
  };
  const publish = (value: Internal): Value => {
    if (value === null || typeof value !== "object") return value;
    if (value instanceof NodeRef) return node(value.node);
    if (value instanceof RelationshipRef) return edge(value.edge);
    if (value instanceof PathRef)
      return { nodes: value.nodes.map(node), relationships: value.edges.map(edge) };
    if (Array.isArray(value)) return (value as List).map(publish);
    if (value instanceof Map)
      return new Map(
        Array.from(value as ReadonlyMap<string, Internal>, ([key, item]) => [key, publish(item)]),
      );
    return value as Value;
  };
  return { publish, node, edge, nodes, edges };
}

/** The edges both of whose ends are among some nodes, in order of position. */
export function edgesAmong(store: Store, nodes: ReadonlyMap<number, unknown>): RelationshipValue[] {
  const { offsets, edges, nodes: others } = store.adjacency(null, "out");
  const found: number[] = [];
  for (const node of nodes.keys())
    for (let i = offsets[node] as number; i < (offsets[node + 1] as number); i += 1)
      if (nodes.has(others[i] as number)) found.push(edges[i] as number);
  return found.sort((a, b) => a - b).map((edge) => store.edge(edge));
}
