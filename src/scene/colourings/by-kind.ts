// Colour says what a node is, as its shape does.
import { anyOf, type Colouring } from "../colouring.ts";
import type { FacetClause } from "../../answer/scope.ts";
import { nodeKinds } from "../../graph/schema.ts";
import { markKindOf, shapeOfKind, type MarkKind } from "../shapes.ts";

export const markKinds = Object.keys(shapeOfKind) as readonly MarkKind[];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Plural name of a kind as drawn. */
export const markKindLabel = (kind: MarkKind): string =>
  kind === "Base" ? "Base models, not listed" : capital(nodeKinds[kind].plural);

/** What picks the nodes of a kind as drawn. */
const clausesOf = (kind: MarkKind): readonly FacetClause[] =>
  kind === "Base" || kind === "Model"
    ? [...anyOf("kind", "Model"), ...anyOf("listed", kind === "Model" ? "true" : "false")]
    : anyOf("kind", kind);

export const byKind: Colouring = {
  id: "kind",
  label: "Kind",
  classes: ({ graph }, theme) => ({
    classes: markKinds.map((kind) => ({
      label: markKindLabel(kind),
      colour: theme.kinds[kind],
      clauses: clausesOf(kind),
    })),
    classOf: (node) => {
      const at = graph.nodes[node];
      return at ? markKinds.indexOf(markKindOf(at)) : -1;
    },
    rest: "Other",
  }),
};
