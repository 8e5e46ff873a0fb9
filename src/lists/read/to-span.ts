// Places in flattened text to places in source lines.
import type { InlineLink } from "./find-links.ts";
import type { Inline } from "./inline.ts";
import type { ReadLink, Span } from "./read-entry.ts";
import type { SourceText } from "./source-text.ts";

const reference = /&(?:#[xX]?[0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/y;

/** The span of `from`..`to` of the visible text; it ends with the last visible character's source. */
export function spanOfInline(inline: Inline, from: number, to: number, source: SourceText): Span {
  const start = inline.at[from] ?? inline.at[inline.at.length - 1] ?? 0;
  const last = inline.at[Math.max(from, to - 1)] ?? start;
  let end = Math.max(start, last) + 1;
  if (source.text[last] === "&") {
    reference.lastIndex = last;
    end = last + (reference.exec(source.text)?.[0].length ?? 1);
  }
  const mark = inline.marks.find(
    (image) => image.kind === "image" && image.from === to - 1 && image.start === last,
  );
  if (mark !== undefined) end = mark.end;
  return source.spanOf(start, end);
}

export function toReadLink(link: InlineLink, _inline: Inline, source: SourceText): ReadLink {
  return { label: link.label, url: link.url, span: source.spanOf(link.mark.start, link.mark.end) };
}

/** The part of `span` that says `text`, or all of it where the line does not hold it literally. */
export function spanWithin(span: Span, text: string, source: SourceText): Span {
  const line = source.lines[span.line - 1] ?? "";
  const at = line.slice(span.from, span.to).indexOf(text);
  return at < 0
    ? span
    : { line: span.line, from: span.from + at, to: span.from + at + text.length };
}
