// What is on the screen, as one immutable value. A history is a list of these; a link holds one.

/** Values of a facet that a node must have (`any` or `all` of them) or must not have (`none`). */
export interface FacetClause {
  /** Id of a facet in the register. */
  readonly facet: string;
  readonly mode: "any" | "all" | "none";
  /** Values as the facet names them: node ids for facets over neighbours, text or numbers else. */
  readonly values: readonly (string | number)[];
}

/** The part of the graph that is in view: all clauses hold, then `include` adds and `exclude` takes away. */
export interface Scope {
  readonly clauses: readonly FacetClause[];
  /** Ids brought in by hand: expanding, a search result. */
  readonly include: readonly string[];
  /** Ids taken out by hand. */
  readonly exclude: readonly string[];
  /** Edge kinds that count; null: all. */
  readonly edgeKinds: readonly string[] | null;
  /** Confidences that count; null: all. */
  readonly evidence: readonly string[] | null;
}

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

export interface View {
  /** Data version that the view was made on. */
  readonly data: string;
  readonly scope: Scope;
  /** A free query that replaces the scope, or null. */
  readonly query: string | null;
  /** The node whose surroundings matter, or null. */
  readonly focus: string | null;
  readonly selection: readonly string[];
  readonly appearance: Appearance;
  /** Id in the register of layouts, with its parameters. */
  readonly layout: {
    readonly id: string;
    readonly parameters: Readonly<Record<string, string | number>>;
  };
}

export const wholeScope: Scope = {
  clauses: [],
  include: [],
  exclude: [],
  edgeKinds: null,
  evidence: null,
};

/** The first view of a graph: everything, folded, on the map. */
export const firstView = (dataVersion: string): View => ({
  data: dataVersion,
  scope: wholeScope,
  query: null,
  focus: null,
  selection: [],
  appearance: { colouring: "kind", sizing: "links", folded: true, pins: {} },
  layout: { id: "map", parameters: {} },
});
