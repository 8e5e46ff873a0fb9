// The modalities or tasks of an entry.
import type { ReadCell, ReadEntry, Span } from "../read/read-entry.ts";
import { isBlank } from "./entry-cells.ts";
import type { FoundTerm, TermMatcher } from "./match-terms.ts";
import type { NormalEntry, Reading } from "./normal-entry.ts";
import { stated, within } from "./stated.ts";

/** Terms from the entry's own column, which states them, else from the title and the headings, which show them. */
export function entryTerms(
  name: string,
  matcher: TermMatcher,
  entry: ReadEntry,
  kind: NormalEntry["kind"],
  title: Reading<string> | null,
  cell: ReadCell | undefined,
): Reading<FoundTerm>[] {
  const result: Reading<FoundTerm>[] = [];
  const place = cell?.span;
  if (cell !== undefined && place && !isBlank(cell.text))
    for (const term of matcher.inCell(cell.text))
      result.push(stated(term, `${name}-column`, within(place, cell.text, term.from, term.to)));
  if (kind !== "Model" || result.length > 0) return result;
  if (title !== null)
    for (const term of matcher.inTitle(title.value))
      result.push({
        value: term,
        rule: `${name}-in-title`,
        confidence: "inferred",
        place: within(title.place as Span, title.value, term.from, term.to),
      });
  const heading = entry.section.at(-1);
  const span = entry.spans.section;
  if (heading !== undefined && span !== null)
    for (const term of matcher.inHeading(heading))
      if (!result.some(({ value }) => value.name === term.name))
        result.push({
          value: term,
          rule: `${name}-in-heading`,
          confidence: "inferred",
          place: within(span, heading, term.from, term.to),
        });
  return result;
}
