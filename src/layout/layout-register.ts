// The register of layouts: what there is to choose, with parameters and defaults. A new layout is a file and a row.
import type { GraphIndex } from "../graph/index-graph.ts";
import { forces } from "./layouts/forces.ts";
import { map } from "./layouts/map.ts";
import { timeline } from "./layouts/timeline.ts";

/** A parameter with its choices, or a range of numbers. */
export type LayoutParameter =
  | {
      readonly id: string;
      readonly label: string;
      readonly choices: readonly { readonly value: string; readonly label: string }[];
      readonly default: string;
    }
  | {
      readonly id: string;
      readonly label: string;
      readonly least: number;
      readonly most: number;
      readonly step: number;
      readonly default: number;
    };

/** A straight rule with its name, in page pixels. */
export interface LayoutGuide {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly text: string;
  readonly textX: number;
  readonly textY: number;
  readonly align: "start" | "middle";
}

/** Places by position in `graph.nodes`, in page pixels; NaN where a layout has no place for a node. */
export interface LayoutPlaces {
  readonly width: number;
  readonly height: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly guides: readonly LayoutGuide[];
}

export interface LayoutEntry {
  readonly id: string;
  readonly label: string;
  readonly explanation: string;
  readonly parameters: readonly LayoutParameter[];
  /** Runs in slices in a worker and can be paused, instead of being computed at once. */
  readonly live: boolean;
  /**
   * Places of `nodes` (positions in `graph.nodes`); null where the graph's own places, those of the map, are meant.
   * For a live layout: where it starts.
   */
  readonly run: (
    index: GraphIndex,
    nodes: readonly number[],
    parameters: Readonly<Record<string, string | number>>,
  ) => LayoutPlaces | null;
}

export const layouts: readonly LayoutEntry[] = [map, timeline, forces];

/** The layout of that id, or the map. */
export const layoutOf = (id: string): LayoutEntry =>
  layouts.find((layout) => layout.id === id) ?? map;
