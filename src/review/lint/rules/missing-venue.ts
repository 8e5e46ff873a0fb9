import { missingPart } from "../missing-part.ts";
import type { Rule } from "../rule.ts";

export const missingVenue: Rule = {
  id: "missing-venue",
  severity: "warning",
  explanation: "Where the entries around it say where they appeared, one does not.",
  example: { wrong: "**(Name)** _Title_", right: "**(Name)** _Title_ ```Venue 2020```" },
  check: (context) => missingPart(context, "venue", (entry) => entry.venue !== null),
};
