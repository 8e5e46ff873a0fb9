import type { Rule } from "../rule.ts";

const hosts = /^(git\s?hub|git\s?lab|hugging\s?face|bitbucket|google drive|zenodo|kaggle)$/i;

export const hostAsVenue: Rule = {
  id: "host-as-venue",
  severity: "info",
  explanation: "Where code or weights lie is no venue: a work that is not published has none.",
  example: { wrong: "[GitHub] Title", right: "Title [[Code]](https://github.com/owner/name)" },
  *check({ entries }) {
    for (const { venue, spans } of entries)
      if (venue !== null && spans.venue !== null && hosts.test(venue.trim()))
        yield {
          line: spans.venue.line,
          from: spans.venue.from,
          message: `"${venue}" is a host, not a venue`,
          fold: venue,
        };
  },
};
