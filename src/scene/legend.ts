// What the picture says about itself: one row per colour, size and kind of edge that it draws, with its count.
import type { FacetClause } from "../answer/scope.ts";
import type { Shape } from "./shapes.ts";

export interface ColourRow {
  readonly label: string;
  readonly colour: string;
  /** Null where shape says something else than this colour does. */
  readonly shape: Shape | null;
  /** Marks of the scene that have it, folded ones included. */
  readonly count: number;
  /** How many of them are folded away until the camera is near. Absent: none. */
  readonly folded?: number;
  /** What a click on the row asks for; null where no facet says it. */
  readonly clauses: readonly FacetClause[] | null;
}

export interface SizeRow {
  readonly label: string;
  readonly radius: number;
}

export interface EdgeRow {
  readonly kind: string;
  readonly label: string;
  readonly colour: string;
  readonly count: number;
}

export interface Legend {
  readonly colouring: {
    readonly id: string;
    readonly label: string;
    readonly rows: readonly ColourRow[];
  };
  readonly sizing: {
    readonly id: string;
    readonly label: string;
    readonly rows: readonly SizeRow[];
  };
  /** Shapes that are drawn, where the colouring does not say them already. */
  readonly shapes: readonly {
    readonly label: string;
    readonly shape: Shape;
    readonly count: number;
    readonly folded?: number;
  }[];
  readonly edges: readonly EdgeRow[];
}
