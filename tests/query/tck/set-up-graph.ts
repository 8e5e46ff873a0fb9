// A property graph that grows while a scenario is set up, and the store made from it.
import type { NodeValue, RelationshipValue, Value } from "../../../src/graph/value.ts";
import { Store } from "../../../src/query/store.ts";

export class SetUpGraph {
  readonly nodes: NodeValue[] = [];
  readonly relationships: RelationshipValue[] = [];

  createNode(labels: readonly string[], properties: Readonly<Record<string, Value>>): NodeValue {
    const node = { id: `n${this.nodes.length}`, labels, properties: withoutNulls(properties) };
    this.nodes.push(node);
    return node;
  }

  createRelationship(
    type: string,
    start: NodeValue,
    end: NodeValue,
    properties: Readonly<Record<string, Value>>,
  ): RelationshipValue {
    const relationship = {
      id: `r${this.relationships.length}`,
      type,
      start: start.id,
      end: end.id,
      properties: withoutNulls(properties),
    };
    this.relationships.push(relationship);
    return relationship;
  }

  /** `mark` is the key of a property that then holds each entity's id, for a set-up's own queries. */
  toStore(mark?: string): Store {
    const marked = <T extends NodeValue | RelationshipValue>(entity: T): T =>
      mark === undefined
        ? entity
        : { ...entity, properties: { ...entity.properties, [mark]: entity.id } };
    return Store.from({
      nodes: this.nodes.map((node) => marked(node)),
      edges: this.relationships.map((relationship) => marked(relationship)),
    });
  }
}

/** A property that is null is none. */
const withoutNulls = (properties: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
