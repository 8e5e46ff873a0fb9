import { lineText } from "../list-context.ts";
import { spellingReports } from "../spelling-reports.ts";
import type { Rule } from "../rule.ts";

export const venueSpelling: Rule = {
  id: "venue-spelling",
  severity: "warning",
  explanation: "One venue under two names is two venues to whoever counts or filters.",
  example: { wrong: "[Nature medicine]", right: "[Nature Medicine]" },
  check: (context) =>
    spellingReports(
      context.entries.flatMap(({ venue, spans }) =>
        venue === null || spans.venue === null || several.test(venue)
          ? []
          : [
              {
                text: venue,
                key: context.canonicalVenue(venue),
                established: context.isVenueName(venue),
                span: spans.venue,
                literal: lineText(context, spans.venue.line),
              },
            ],
      ),
      "the venue",
    ),
};

/** Several venues, authors before one or a volume behind it: no spelling of the one that is recognized in it. */
const several = /[;,|+/]|\bet al\b|\b\d+(?:\.\d+)?\b/;
