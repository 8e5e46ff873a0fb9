// Colour says how much is known about a model: for how many of the covered relations somebody has said something.
import { coveredRelations } from "../../graph/schema.ts";
import type { Colouring } from "../colouring.ts";

export const byCoverage: Colouring = {
  id: "coverage",
  label: "Coverage",
  classes: ({ graph }, theme) => {
    const most = coveredRelations.length;
    return {
      classes: Array.from({ length: most + 1 }, (_, i) => {
        const known = most - i;
        return {
          label: known === 0 ? "Nothing known" : `${known} of ${most} relations known`,
          colour: theme.ramp[theme.ramp.length - 1 - i] ?? theme.unknown,
          clauses: null,
        };
      }),
      classOf: (node) => {
        const coverage = graph.nodes[node]?.coverage;
        if (coverage === undefined) return -1;
        return (
          most -
          coveredRelations.filter((relation) => (coverage[relation] ?? "unknown") !== "unknown")
            .length
        );
      },
      rest: "Not a listed model",
    };
  },
};
