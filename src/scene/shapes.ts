// The shape of each kind of node. The number of a shape is its number in the viewer's shader.
import type { GraphNode } from "../graph/graph.ts";
import { nodeKinds, type NodeKind } from "../graph/schema.ts";

export const shapes = [
  "circle",
  "square",
  "diamond",
  "triangle",
  "hexagon",
  "ring",
  "star",
  "target",
  "cross",
] as const;

export type Shape = (typeof shapes)[number];

/** A kind as drawn: the schema's node kinds, and `Base`, a model that no list holds. */
export type MarkKind = NodeKind | "Base";

/** A value for every kind as drawn; kinds without one of their own take that of `Resource`, small and grey. */
export function perKind<T>(
  own: Partial<Record<MarkKind, T>> & { Resource: T },
): Readonly<Record<MarkKind, T>> {
  const rest = Object.keys(nodeKinds).filter((kind) => !(kind in own));
  return {
    ...own,
    ...Object.fromEntries(rest.map((kind) => [kind, own.Resource])),
  } as Record<MarkKind, T>;
}

export const shapeOfKind = perKind<Shape>({
  Model: "circle",
  Base: "target",
  Dataset: "square",
  Organization: "diamond",
  Venue: "triangle",
  Modality: "hexagon",
  Task: "ring",
  Survey: "star",
  Category: "cross",
  Resource: "cross",
});

/** What a node is drawn as. */
export const markKindOf = (node: Pick<GraphNode, "kind" | "listed">): MarkKind =>
  node.kind === "Model" && !node.listed ? "Base" : node.kind;
