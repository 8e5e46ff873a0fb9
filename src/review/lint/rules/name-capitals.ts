import { parseUrl } from "../../../lists/normalize/parse-url.ts";
import { lineText } from "../list-context.ts";
import type { Rule } from "../rule.ts";

export const nameCapitals: Rule = {
  id: "name-capitals",
  severity: "info",
  explanation:
    "A name that lost its capitals, as bibliographies do to titles; its own repository writes them.",
  example: {
    wrong: "Namenet: … (github.com/owner/NameNet)",
    right: "NameNet: … (github.com/owner/NameNet)",
  },
  *check(context) {
    for (const { spans, links } of context.entries) {
      const span = spans.name ?? spans.title;
      if (span === null) continue;
      const name = lineText(context, span.line).slice(span.from, span.to);
      // A name that the reader did not take from the title stands before its colon.
      const head = spans.name === null ? (/^[^:,–—]{3,30}(?=:)/u.exec(name)?.[0] ?? "") : name;
      if (fold(head).length < 3) continue;
      const written = links
        .flatMap(({ url }) => repositoryName(url) ?? [])
        .find((repository) => sameName(head, repository) && capitals(repository) > capitals(head));
      if (written !== undefined)
        yield {
          line: span.line,
          from: span.from,
          message: `"${head}" is written "${written}" by its own repository`,
          fold: "capitals",
          folded: "names with fewer capitals than their own repositories write",
        };
    }
  },
};

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Hyphens come and go; blanks do not: "One for All" is no slip for "OneForAll". */
const sameName = (name: string, repository: string): boolean =>
  /\s/.test(name) ? words(name) === words(repository) : fold(name) === fold(repository);

const words = (text: string): string => text.toLowerCase().replace(/[\s_-]+/g, " ");

const capitals = (text: string): number => (text.match(/\p{Lu}/gu) ?? []).length;

function repositoryName(url: string): string | undefined {
  const parts = parseUrl(url);
  return parts !== null && /^(?:github|gitlab)\.com$/.test(parts.host)
    ? parts.path.split("/")[2]
    : undefined;
}
