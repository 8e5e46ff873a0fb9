import { missingPart } from "../missing-part.ts";
import type { Rule } from "../rule.ts";

export const missingYear: Rule = {
  id: "missing-year",
  severity: "warning",
  explanation:
    "Where the entries around it have a year, one has none, neither itself nor from a heading.",
  example: { wrong: "[Venue] Title", right: "[Venue 2020] Title" },
  check: (context) => missingPart(context, "year", ({ year }) => year !== null),
};
