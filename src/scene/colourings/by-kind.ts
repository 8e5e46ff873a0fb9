// Colour says what a node is, as its shape does.
import { anyOf, type Colouring } from "../colouring.ts";
import { nodeKinds } from "../../graph/schema.ts";
import { markKindOf, shapeOfKind, type MarkKind } from "../shapes.ts";

export const markKinds = Object.keys(shapeOfKind) as readonly MarkKind[];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Plural name of a kind as drawn. */
export const markKindLabel = (kind: MarkKind): string =>
  kind === "Base" ? "Base checkpoints" : capital(nodeKinds[kind].plural);

export const byKind: Colouring = {
  id: "kind",
  label: "Kind",
  classes: ({ graph }, theme) => ({
    classes: markKinds.map((kind) => ({
      label: markKindLabel(kind),
      colour: theme.kinds[kind],
      clauses: anyOf("kind", kind),
    })),
    classOf: (node) => {
      const at = graph.nodes[node];
      return at ? markKinds.indexOf(markKindOf(at)) : -1;
    },
    rest: "Other",
  }),
};
