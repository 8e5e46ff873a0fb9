// Which part of the graph is meant: clauses over facets, nodes brought in and taken out by hand, what edges count.
import type { Reason } from "./reason.ts";

/** Values of a facet that a node must have (`any` or `all` of them) or must not have (`none`). */
export interface FacetClause {
  /** Id of a facet in the register. */
  readonly facet: string;
  readonly mode: "any" | "all" | "none";
  /** Values as the facet names them: node ids for facets over neighbours, text or numbers else. */
  readonly values: readonly (string | number)[];
  /** What picked the values, where they were not picked one by one: it changes nothing of what the clause holds. */
  readonly because?: Reason;
}

/** What brought several nodes in at once. */
export interface Act {
  readonly ids: readonly string[];
  readonly because: Reason;
}

/** All clauses hold, then `include` adds and `exclude` takes away. */
export interface Scope {
  readonly clauses: readonly FacetClause[];
  /** Ids brought in by hand: expanding, a search result. */
  readonly include: readonly string[];
  /** Why those of `include` are there that came several at once: it changes nothing of what the scope holds. */
  readonly acts: readonly Act[];
  /** Ids taken out by hand. */
  readonly exclude: readonly string[];
  /** Edge kinds that count; null: all. */
  readonly edgeKinds: readonly string[] | null;
  /** Confidences of the edges that are drawn and walked; null: all. Which nodes are in is left to the clauses. */
  readonly evidence: readonly string[] | null;
}

export const wholeScope: Scope = {
  clauses: [],
  include: [],
  acts: [],
  exclude: [],
  edgeKinds: null,
  evidence: null,
};
