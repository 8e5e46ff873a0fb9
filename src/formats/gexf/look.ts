// How nodes and edges look: as the scene draws them, and where it does not, as the map draws their kind.
import type { GraphNode } from "../../graph/graph.ts";
import { mix } from "../../scene/colour.ts";
import { markKindOf, shapeOfKind, type Shape } from "../../scene/shapes.ts";
import { light } from "../../scene/theme.ts";
import type { ExportInput } from "../export-input.ts";

export interface NodeLook {
  /** Page pixels, y down. */
  readonly x: number;
  readonly y: number;
  /** Radius. */
  readonly size: number;
  /** `#rrggbb`. */
  readonly colour: string;
  readonly shape: Shape;
}

export interface EdgeLook {
  readonly colour: string;
  readonly thickness: number;
}

const restingInk = 0.25;

export function lookOf({ graph, scene }: ExportInput): {
  readonly node: (node: GraphNode, position: number) => NodeLook;
  readonly edge: (id: string) => EdgeLook;
} {
  const marks = new Map(scene?.marks.map((mark) => [mark.id, mark]));
  const edges = new Map(scene?.edges.map((edge) => [edge.id, edge]));
  const theme = scene?.theme ?? light;
  return {
    node: (node, position) => {
      const mark = marks.get(node.id);
      if (mark) return { ...mark, size: mark.radius };
      const kind = markKindOf(node);
      return {
        x: node.x,
        y: node.y,
        size: graph.layout?.radius[position] || 3,
        colour: theme.kinds[kind] ?? theme.unknown,
        shape: shapeOfKind[kind] ?? "circle",
      };
    },
    edge: (id) => {
      const edge = edges.get(id);
      const colour =
        edge?.state === "lit"
          ? edge.colour
          : mix(theme.ink, theme.ground, edge?.opacity ?? restingInk);
      return { colour, thickness: edge?.width ?? 1 };
    },
  };
}
