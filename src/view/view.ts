// What is on the screen, as one immutable value. A history is a list of these; a link holds one.
import { wholeScope, type Scope } from "../answer/scope.ts";
import type { Settings } from "../answer/settings.ts";

export interface Appearance {
  /** Id in the register of colourings. */
  readonly colouring: string;
  /** Id in the register of sizings. */
  readonly sizing: string;
  /** Whether leaves and hubs are folded away. */
  readonly folded: boolean;
  /** Positions set by hand, in page pixels, by node id. At most 50 travel in a link. */
  readonly pins: Readonly<Record<string, readonly [x: number, y: number]>>;
}

/** A panel that is open, and what it shows: a question and what it is asked about, the facets of a matrix. */
export interface OpenPanel {
  /** Id in the register of panels. */
  readonly id: string;
  readonly settings: Settings;
}

export interface View {
  /** Data version that the view was made on. */
  readonly data: string;
  readonly scope: Scope;
  /** A free query that replaces the scope, or null. */
  readonly query: string | null;
  /** What the query is asked with, by the name after its `$`, as typed; empty without a query. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The node whose surroundings matter, or null. */
  readonly focus: string | null;
  readonly selection: readonly string[];
  readonly appearance: Appearance;
  /** Id in the register of layouts, with its parameters. */
  readonly layout: {
    readonly id: string;
    readonly parameters: Readonly<Record<string, string | number>>;
  };
  readonly panel: OpenPanel | null;
}

/** The first view of a graph: everything, folded, on the map. */
export const firstView = (dataVersion: string): View => ({
  data: dataVersion,
  scope: wholeScope,
  query: null,
  parameters: {},
  focus: null,
  selection: [],
  appearance: { colouring: "kind", sizing: "links", folded: true, pins: {} },
  layout: { id: "map", parameters: {} },
  panel: null,
});
