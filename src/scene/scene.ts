// Everything that a picture of the graph draws, as plain values: the canvas, the SVG and the offline page draw the same.
// Lengths are page pixels, y down; nothing here knows a screen.
import type { Box } from "./box.ts";
import type { Legend } from "./legend.ts";
import type { Shape } from "./shapes.ts";
import type { Theme } from "./theme.ts";

/** `lit`: picked or next to what is picked; `faded`: something else is lit; `plain`: nothing is. */
export type State = "plain" | "lit" | "faded";

export interface Mark {
  /** Position in `graph.nodes`. */
  readonly node: number;
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly shape: Shape;
  /** `#rrggbb`. */
  readonly colour: string;
  /** A leaf: drawn only when the camera is near (`foldRatio`). */
  readonly folded: boolean;
  readonly selected: boolean;
  readonly state: State;
  /** Text of its label on the map, shortened; the whole name stands in cards. */
  readonly label: string;
  /** How much it deserves a label; larger first. */
  readonly importance: number;
  /** Among the few that are set in heavier letters. */
  readonly strong: boolean;
  /** Known by a long title only: no label while the camera is far. */
  readonly quiet: boolean;
  /** Position in `Scene.regions` of the region that it is drawn in, or -1. */
  readonly region: number;
}

export interface SceneEdge {
  /** Position in `graph.edges`. */
  readonly edge: number;
  readonly id: string;
  /** Positions in `Scene.marks`. */
  readonly source: number;
  readonly target: number;
  readonly kind: string;
  /** Colour when lit, `#rrggbb`; at rest it is the theme's ink. */
  readonly colour: string;
  /** Opacity of the ink at rest. */
  readonly opacity: number;
  readonly width: number;
  /** Sideways distance from the straight line, so that parallel edges are seen apart. To the left of source → target as drawn. */
  readonly shift: number;
  /** Ends at a folded mark. */
  readonly folded: boolean;
  readonly state: State;
}

export interface SceneRegion {
  readonly id: string;
  readonly name: string;
  readonly fact: string;
  readonly polygons: readonly (readonly number[])[];
  readonly label: {
    readonly x: number;
    readonly y: number;
    readonly lines: readonly string[];
    readonly size: number;
  };
  readonly fill: string;
  readonly line: string;
  readonly ink: string;
  readonly dashed: boolean;
  /** Marks drawn on its ground. */
  readonly count: number;
}

/** A straight rule with its name, for layouts with axes: year columns and lanes of a timeline. */
export interface Guide {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly text: string;
  /** Where the text stands, its left end or middle. */
  readonly textX: number;
  readonly textY: number;
  readonly align: "start" | "middle";
}

export interface Scene {
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
  /** What a whole map fills of the page, whatever of it is drawn at the moment: where the camera goes to show all. */
  readonly frame: Box;
  readonly marks: readonly Mark[];
  readonly edges: readonly SceneEdge[];
  readonly regions: readonly SceneRegion[];
  readonly guides: readonly Guide[];
  readonly legend: Legend;
  /** Something is picked: whatever is not lit fades. */
  readonly lit: boolean;
}

/** Folded marks are drawn where the reach of a projection is below this (1: all fits; smaller: nearer). */
export const foldRatio = 0.6;
