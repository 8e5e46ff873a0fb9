// How sure a statement is, in words.
import type { Confidence } from "../../graph/evidence.ts";

export const confidenceWords: Readonly<Record<Confidence, string>> = {
  stated: "stated by a list",
  high: "claimed with high confidence",
  medium: "claimed with medium confidence",
  low: "claimed with low confidence",
  inferred: "inferred by a rule",
};
