// The scene as it is drawn now: its graph for Sigma, where its marks stand, which of them is pointed at, has the
// keyboard's ring or shines. Knows of no screen.
import { adjacencyOf, type Adjacency } from "../scene/adjacency.ts";
import { lightUp, type Lit } from "../scene/light-up.ts";
import type { Scene } from "../scene/scene.ts";
import { survivors, type Positions } from "./positions.ts";
import { sceneGraph, type Changed, type SceneGraph } from "./scene-graph.ts";

/** What another scene asks of Sigma. */
interface Taken {
  /** Nodes and edges are those of the scene before, in the same order. */
  readonly sameItems: boolean;
  /** Its page has the same width and height. */
  readonly samePage: boolean;
  /** Where its marks stand until they move. */
  readonly from: Positions;
  /** Items that look otherwise now. */
  readonly changed: Changed;
}

/** Marks are named by their position in `Scene.marks`. */
export class DrawnScene {
  scene: Scene | null = null;
  graph: SceneGraph | null = null;
  adjacency: Adjacency | null = null;
  positions: Positions = { x: new Float64Array(), y: new Float64Array() };
  pointed: number | null = null;
  focused: number | null = null;
  /** Null: everything is drawn alike. */
  lit: Lit | null = null;

  markAt(id: string | null | undefined): number | null {
    return id === null || id === undefined ? null : (this.graph?.markOf.get(id) ?? null);
  }

  idAt(mark: number | null): string | null {
    return mark === null ? null : (this.scene?.marks[mark]?.id ?? null);
  }

  /** Takes another scene; who was pointed at or focused still is, where it is drawn. */
  take(next: Scene): Taken {
    const { scene: before, graph } = this;
    const from = survivors(next, before, this.positions);
    const [pointed, focused] = [this.idAt(this.pointed), this.idAt(this.focused)];
    const sameItems = graph?.holds(next) ?? false;
    const samePage =
      before !== null && before.frame.x1 === next.frame.x1 && before.frame.y1 === next.frame.y1;
    this.scene = next;
    let changed: Changed = { nodes: [], edges: [] };
    if (sameItems && graph !== null) changed = graph.load(next);
    else {
      this.graph = sceneGraph(next);
      this.adjacency = adjacencyOf(next.marks.length, next.edges);
    }
    this.pointed = this.markAt(pointed);
    this.focused = this.markAt(focused);
    return { sameItems, samePage, from, changed };
  }

  /** Lights what is pointed at and what is selected, and unlights the rest; returns what looks otherwise now. */
  light(): Changed {
    const { scene, adjacency, graph, pointed, focused } = this;
    if (scene === null || adjacency === null || graph === null) return { nodes: [], edges: [] };
    const picked = new Set(pointed === null ? [] : [pointed]);
    for (const [mark, { selected }] of scene.marks.entries()) if (selected) picked.add(mark);
    this.lit = picked.size === 0 ? null : lightUp(scene, adjacency, [...picked]);
    return graph.light(this.lit, focused);
  }

  /** Marks stand there from now on. */
  place(positions: Positions): void {
    this.positions = positions;
    this.graph?.place(positions);
  }

  /** The page is drawn so many times taller. */
  stretch(times: number): void {
    for (const [i, y] of this.positions.y.entries()) this.positions.y[i] = y * times;
  }

  /** The next scene is drawn as the first. */
  forget(): void {
    this.scene = null;
    this.graph = null;
  }
}
