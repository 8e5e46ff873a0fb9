import type { Span } from "../../../lists/read/read-entry.ts";
import { lineText } from "../list-context.ts";
import { spellingReports, type Spelled } from "../spelling-reports.ts";
import type { Rule } from "../rule.ts";

export const termSpelling: Rule = {
  id: "term-spelling",
  severity: "info",
  explanation: "One term of a table's column in two spellings is two terms to whoever filters.",
  example: { wrong: "Health records", right: "Health record" },
  *check(context) {
    const columns = new Map<string, Term[]>();
    for (const { cells, spans } of context.entries)
      for (const { header, text, span, links } of (cells ?? []).slice(1)) {
        // How venues are spelled another rule says.
        if (span === null || links.length > 0 || isIn(spans.venue, span)) continue;
        const literal = lineText(context, span.line);
        let from = span.from;
        for (const term of literal.slice(span.from, span.to).split(/([,;])/)) {
          const begin = from + (term.length - term.trimStart().length);
          const word = term.trim();
          if (/ {2}/.test(word)) {
            from += term.length;
            continue;
          }
          if (/\p{L}/u.test(word) && !/\d/.test(text)) {
            const terms = columns.get(header) ?? [];
            columns.set(header, terms);
            terms.push({
              text: word,
              key: foldTerm(word),
              literal,
              span: { line: span.line, from: begin, to: begin + word.length },
              first: from === span.from,
            });
          }
          from += term.length;
        }
      }
    for (const terms of columns.values()) yield* spellingReports(asSentences(terms), "the term");
  },
};

const isIn = (inner: Span | null, outer: Span): boolean =>
  inner?.line === outer.line && inner.from >= outer.from && inner.to <= outer.to;

interface Term extends Spelled {
  /** It begins its cell. */
  readonly first: boolean;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `Cell counts, cell sizes`: only the first term of a cell has the capital of a sentence. */
function asSentences(terms: readonly Term[]): readonly Spelled[] {
  const firsts = new Set(terms.flatMap(({ first, text }) => (first ? [text] : [])));
  return terms.map((term) => {
    const text = capital(term.text);
    return !term.first && firsts.has(text) ? { ...term, text } : term;
  });
}

/** Case, hyphens, blanks and a plural's end are no difference. */
const foldTerm = (term: string): string =>
  term
    .toLowerCase()
    .replace(/[\s\-–]+/g, " ")
    .replace(/(?<=\p{L}{3})s\b/gu, "");
