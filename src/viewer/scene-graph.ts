// A scene as the graphology graph that Sigma reads, and cheap ways to change what is lit and where things are.
import { MultiDirectedGraph } from "graphology";
import type Graph from "graphology";
import type { Lit } from "../scene/light-up.ts";
import type { Scene } from "../scene/scene.ts";
import { shapes } from "../scene/shapes.ts";
import type { EdgeAttributes } from "./edge-program.ts";
import type { MarkAttributes } from "./shape-program.ts";

export interface SceneGraph {
  readonly graph: Graph;
  /** From the id of a node to its position in `Scene.marks`. */
  readonly markOf: ReadonlyMap<string, number>;
  /** Whether a scene has the same nodes and edges in the same order, so that `load` is enough. */
  holds(scene: Scene): boolean;
  /** Takes its sizes, colours and shapes; returns the keys that changed. */
  load(scene: Scene): Changed;
  place(positions: { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> }): void;
  /** Marks what shines and where the keyboard is; returns the keys that changed. */
  light(lit: Lit | null, focused: number | null): Changed;
}

/** Keys of the graph. */
export interface Changed {
  readonly nodes: string[];
  readonly edges: string[];
}

/** Widths of the rings round what is selected and what has the keyboard. */
const rings = { selected: 2, focused: 3 } as const;

type NodeRow = MarkAttributes & { x: number; y: number };

export function sceneGraph(first: Scene): SceneGraph {
  // Attributes are written in place and Sigma is told once: an event for each would make it process everything each time.
  const graph = new MultiDirectedGraph();
  const nodes: NodeRow[] = [];
  const edges: EdgeAttributes[] = [];
  let scene = first;
  const markOf = new Map(first.marks.map(({ id }, i) => [id, i]));
  for (const mark of first.marks) {
    const row: NodeRow = {
      x: mark.x,
      y: -mark.y,
      size: mark.radius,
      color: mark.colour,
      shape: shapes.indexOf(mark.shape),
      folded: mark.folded,
      lit: false,
      ring: 0,
    };
    nodes.push(row);
    graph.addNode(mark.id, row);
  }
  for (const edge of first.edges) {
    const row: EdgeAttributes = {
      size: edge.width,
      color: edge.colour,
      opacity: edge.opacity,
      shift: edge.shift,
      folded: edge.folded,
      lit: false,
    };
    edges.push(row);
    graph.addDirectedEdgeWithKey(
      edge.id,
      first.marks[edge.source]?.id,
      first.marks[edge.target]?.id,
      row,
    );
  }

  return {
    graph,
    markOf,
    holds: (next) =>
      next.marks.length === scene.marks.length &&
      next.edges.length === scene.edges.length &&
      next.marks.every(({ id }, i) => scene.marks[i]?.id === id) &&
      next.edges.every(({ id }, i) => scene.edges[i]?.id === id),
    load(next) {
      scene = next;
      const changed: Changed = { nodes: [], edges: [] };
      next.marks.forEach((mark, i) => {
        const row = nodes[i];
        if (row === undefined) return;
        const shape = shapes.indexOf(mark.shape);
        const { size, color, folded } = row;
        if (
          size === mark.radius &&
          color === mark.colour &&
          folded === mark.folded &&
          row.shape === shape
        )
          return;
        Object.assign(row, { size: mark.radius, color: mark.colour, folded: mark.folded, shape });
        changed.nodes.push(mark.id);
      });
      next.edges.forEach((edge, i) => {
        const row = edges[i];
        if (row === undefined) return;
        const { color, opacity, folded } = row;
        if (color === edge.colour && opacity === edge.opacity && folded === edge.folded) return;
        Object.assign(row, { color: edge.colour, opacity: edge.opacity, folded: edge.folded });
        changed.edges.push(edge.id);
      });
      return changed;
    },
    place({ x, y }) {
      nodes.forEach((row, i) => {
        row.x = x[i] ?? 0;
        row.y = -(y[i] ?? 0);
      });
    },
    light(lit, focused) {
      const changed: Changed = { nodes: [], edges: [] };
      nodes.forEach((row, i) => {
        const mark = scene.marks[i];
        if (mark === undefined) return;
        const shines = lit?.marks.has(i) ?? false;
        const ring = i === focused ? rings.focused : mark.selected ? rings.selected : 0;
        if (row.lit === shines && row.ring === ring) return;
        row.lit = shines;
        row.ring = ring;
        changed.nodes.push(mark.id);
      });
      edges.forEach((row, i) => {
        const shines = lit?.edges.has(i) ?? false;
        if (row.lit === shines) return;
        row.lit = shines;
        changed.edges.push(scene.edges[i]?.id ?? "");
      });
      return changed;
    },
  };
}
