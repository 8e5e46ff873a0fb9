import { isHost, isPublisher } from "../no-venues.ts";
import type { Rule } from "../rule.ts";

export const hostAsVenue: Rule = {
  id: "host-as-venue",
  severity: "info",
  explanation:
    "Where code or weights lie, and who prints or indexes, is no venue: a work that is not published has none.",
  example: { wrong: "[GitHub] Title", right: "Title [[Code]](https://github.com/owner/name)" },
  *check({ entries }) {
    for (const { venue, spans } of entries)
      if (venue !== null && spans.venue !== null && (isHost(venue) || isPublisher(venue)))
        yield {
          line: spans.venue.line,
          from: spans.venue.from,
          message: `"${venue}" is a ${isHost(venue) ? "host" : "publisher or an index"}, not a venue`,
          fold: venue,
        };
  },
};
