// Readings of what a list states, and the places they point at.
import type { ReadEntry, Span } from "../read/read-entry.ts";
import type { Reading } from "./normal-entry.ts";

export const stated = <T>(value: T, rule: string, place: Span): Reading<T> => ({
  value,
  rule,
  confidence: "stated",
  place,
});

/** The first line of an entry, for values whose own place the reader could not tell. */
export const wholeEntry = (entry: ReadEntry): Span =>
  entry.spans.title ?? entry.spans.name ?? { line: entry.line, from: 0, to: 0 };

/** Offsets within a value, as a part of the value's span where the value is printed literally there. */
export function within(span: Span, text: string, from: number, to: number): Span {
  return span.to - span.from === text.length
    ? { line: span.line, from: span.from + from, to: span.from + to }
    : span;
}
