// Colour says how sure it is that a node belongs here: by the strongest evidence for its name.
import { confidences, strongestConfidence } from "../../graph/evidence.ts";
import type { Colouring } from "../colouring.ts";

const words = {
  stated: "A list states it",
  high: "Curated, high confidence",
  medium: "Curated, medium confidence",
  inferred: "Read by a rule",
  low: "Curated, low confidence",
} as const;

export const byConfidence: Colouring = {
  id: "confidence",
  label: "Confidence",
  classes: ({ graph }, theme) => ({
    classes: confidences.map((confidence, i) => ({
      label: words[confidence],
      colour: theme.ramp[theme.ramp.length - 1 - i] ?? theme.unknown,
      clauses: null,
    })),
    classOf: (node) => {
      const evidence = graph.nodes[node]?.evidence["name"] ?? [];
      return evidence.length === 0 ? -1 : confidences.indexOf(strongestConfidence(evidence));
    },
    rest: "No evidence kept",
  }),
};
