// A store's columns from nodes and edges one by one.
import type { Value } from "../../graph/value.ts";
import { normalize } from "../normalize.ts";
import { tableOfRecords } from "../property-table.ts";
import type { StoreParts } from "./store-parts.ts";

export interface NodeInput {
  /** Any text, one of its kind. */
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties?: Readonly<Record<string, Value>>;
}

export interface EdgeInput {
  /** One of its kind; absent: made from its position. */
  readonly id?: string;
  readonly type: string;
  /** Ids of nodes. */
  readonly start: string;
  readonly end: string;
  readonly properties?: Readonly<Record<string, Value>>;
}

/** Throws an Error that names the id which stands twice or which an edge needs and no node has. */
export function partsFrom(nodes: Iterable<NodeInput>, edges: Iterable<EdgeInput>): StoreParts {
  const positions = new Map<string, number>();
  const sets = new Map<string, number>();
  const labelSets: (readonly string[])[] = [];
  const nodeKeys = new Set<string>();
  const edgeKeys = new Set<string>();
  const nodeSets: number[] = [];
  const nodeRecords: Readonly<Record<string, Value>>[] = [];
  for (const { id, labels, properties } of nodes) {
    if (positions.has(id)) throw new Error(`Store.from: two nodes have the id "${id}"`);
    positions.set(id, positions.size);
    const key = JSON.stringify(labels);
    if (!sets.has(key)) sets.set(key, labelSets.push([...new Set(labels)]) - 1);
    nodeSets.push(sets.get(key) as number);
    nodeRecords.push(normalizeRecord(properties, nodeKeys));
  }
  const types = new Map<string, number>();
  const edgeIds: string[] = [];
  const edgeTypes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const edgeRecords: Readonly<Record<string, Value>>[] = [];
  const seen = new Set<string>();
  const position = (id: string): number => {
    const found = positions.get(id);
    if (found === undefined)
      throw new Error(`Store.from: an edge ends at "${id}", and no node has that id`);
    return found;
  };
  for (const { id, type, start, end, properties } of edges) {
    const own = id ?? String(edgeIds.length);
    if (seen.has(own)) throw new Error(`Store.from: two edges have the id "${own}"`);
    seen.add(own);
    edgeIds.push(own);
    if (!types.has(type)) types.set(type, types.size);
    edgeTypes.push(types.get(type) as number);
    starts.push(position(start));
    ends.push(position(end));
    edgeRecords.push(normalizeRecord(properties, edgeKeys));
  }
  return {
    nodeIds: [...positions.keys()],
    nodeLabels: Int32Array.from(nodeSets),
    labelSets,
    nodeProperties: tableOfRecords(nodeRecords, [...nodeKeys]),
    edgeIds,
    edgeTypes: Int32Array.from(edgeTypes),
    types: [...types.keys()],
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    edgeProperties: tableOfRecords(edgeRecords, [...edgeKeys]),
  };
}

/** The properties in normal form and without nulls, the same object where they are so already; their keys are noted. */
function normalizeRecord(
  properties: Readonly<Record<string, Value>> = {},
  keys: Set<string>,
): Readonly<Record<string, Value>> {
  let same = true;
  for (const key of Object.keys(properties)) {
    const value = properties[key] as Value;
    const normal = normalize(value);
    same &&= normal !== null && Object.is(normal, value);
    if (normal !== null) keys.add(key);
  }
  if (same) return properties;
  return Object.fromEntries(
    Object.entries(properties)
      .map(([key, value]) => [key, normalize(value)] as const)
      .filter(([, value]) => value !== null),
  );
}
