import { missingPart } from "../missing-part.ts";
import type { Rule } from "../rule.ts";

export const missingLink: Rule = {
  id: "missing-link",
  severity: "warning",
  explanation: "An entry without any address sends its readers to a search engine.",
  example: { wrong: "- [Venue] Title.", right: "- [Venue] Title. [[Paper]](…)" },
  check: (context) =>
    missingPart(context, "link", (entry) => entry.links.some(({ url }) => url !== "")),
};
