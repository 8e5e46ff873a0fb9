// What a way of colouring is: a small file each in colourings/, gathered by the register.
import type { GraphIndex } from "../graph/index-graph.ts";
import type { FacetClause } from "../answer/scope.ts";
import type { Shape } from "./shapes.ts";
import type { Theme } from "./theme.ts";

/** One colour and what it means. */
export interface ColourClass {
  readonly label: string;
  readonly colour: string;
  /** Drawn in place of the shape of the node's kind. */
  readonly shape?: Shape;
  readonly clauses: readonly FacetClause[] | null;
}

export interface Colouring {
  readonly id: string;
  readonly label: string;
  /** Classes in the order of the legend, and the class of a node by its position (-1: none of them). */
  readonly classes: (
    index: GraphIndex,
    theme: Theme,
  ) => {
    readonly classes: readonly ColourClass[];
    readonly classOf: (node: number) => number;
    /** What the rest is called in the legend. */
    readonly rest: string;
  };
  /** Whether there is anything in the graph to colour by; absent: always. */
  readonly applies?: (index: GraphIndex) => boolean;
}

export const anyOf = (
  facet: string,
  ...values: readonly (string | number)[]
): readonly FacetClause[] => [{ facet, mode: "any", values }];
