// The shape of each kind of node. The number of a shape is its number in the viewer's shader.
import type { GraphNode } from "../graph/graph.ts";

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
export type MarkKind =
  | "Model"
  | "Base"
  | "Dataset"
  | "Organization"
  | "Venue"
  | "Modality"
  | "Task"
  | "Survey"
  | "Category"
  | "Resource";

export const shapeOfKind: Readonly<Record<MarkKind, Shape>> = {
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
};

/** What a node is drawn as. */
export const markKindOf = (node: Pick<GraphNode, "kind" | "listed">): MarkKind =>
  node.kind === "Model" && !node.listed ? "Base" : node.kind;
