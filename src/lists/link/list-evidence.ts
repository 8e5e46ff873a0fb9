// Evidence out of a list: the whole line, literally, and the part that was read.
import type { Confidence, Evidence } from "../../graph/evidence.ts";
import type { CuratedSource, Reading } from "../normalize/normal-entry.ts";
import type { Span } from "../read/read-entry.ts";

/** The lines of each list, by its id. */
export type Lines = ReadonlyMap<string, readonly string[]>;

export type EvidenceMaker = (
  list: string,
  reading: Pick<Reading<unknown>, "rule" | "confidence" | "place">,
) => Evidence;

/** Makes evidence from readings; a mark never leaves its line. */
export const evidenceMaker =
  (lines: Lines): EvidenceMaker =>
  (list, { rule, confidence, place }) => {
    if (!("line" in place)) return sourceEvidence(rule, confidence, place);
    const quote = lines.get(list)?.[place.line - 1] ?? "";
    const from = Math.min(Math.max(place.from, 0), quote.length);
    return {
      rule,
      confidence,
      list,
      line: place.line,
      from,
      to: Math.min(Math.max(place.to, from), quote.length),
      quote,
    };
  };

export const sourceEvidence = (
  rule: string,
  confidence: Confidence,
  { url, sourceKind, note }: CuratedSource,
): Evidence => ({ rule, confidence, url, sourceKind, note });

/** The mark of a span that is a whole heading or name. */
export const stateAt = (
  rule: string,
  place: Span,
): Pick<Reading<unknown>, "rule" | "confidence" | "place"> => ({
  rule,
  confidence: "stated",
  place,
});
