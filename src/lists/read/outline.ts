// Gives every block its place: the headings above it, the year that a heading or bold line states, and whether
// the section can hold entries at all.
import type { Flow } from "./flow.ts";
import { type Inline, plain } from "./inline.ts";
import type { Section, Span } from "./read-entry.ts";
import { apartSection, entrySections, foldWords, isDatasets } from "./section-words.ts";
import type { SourceText } from "./source-text.ts";
import { yearOfHeading } from "./read-year.ts";
import { venueHeadings } from "./venue-headings.ts";

export interface PlaceYear {
  readonly year: number;
  readonly span: Span;
}

export interface PlaceVenue {
  readonly venue: string;
  readonly span: Span;
}

export interface Place {
  /** Headings above without the document's own title, outermost first. */
  readonly path: readonly string[];
  readonly span: Span | null;
  /** The document's own title, where it says of what kind its entries are. */
  readonly documentTitle: string;
  readonly year: PlaceYear | null;
  /** The venue that a heading above says. */
  readonly venue: PlaceVenue | null;
  /** Why the section holds no entries, or null. */
  readonly apart: string | null;
}

export interface PlacedFlow {
  readonly flow: Exclude<Flow, { type: "heading" | "open" | "close" }> | HeadingFlow;
  readonly place: Place;
}
type HeadingFlow = Extract<Flow, { type: "heading" }>;

/** Folds in folds beyond this are read as if they were not there. */
const deepest = 40;

interface Open {
  readonly level: number;
  readonly title: string;
  readonly span: Span;
  readonly year: PlaceYear | null;
  readonly venue: PlaceVenue | null;
  readonly apart: string | null;
  /** The headings below say for themselves what they hold. */
  readonly loose: boolean;
  readonly fold: boolean;
  /** A fold that names no section, or the document's title. */
  readonly silent: boolean;
}

const backToTop =
  /\s*[[(|]*\s*(?:back to (?:the )?(?:top|content|toc|table of contents?)|\^|↑|⬆️?|🔝|top)\s*[\])|]*\s*$/iu;

/** The words of a heading, without images and links back to the top. */
export function headingText(inline: Inline): string {
  let { text } = inline;
  for (const mark of inline.marks)
    if (mark.kind === "link" && mark.url.startsWith("#") && mark.from > 0) {
      const label = text.slice(mark.from, mark.to);
      if (/\b(?:back|top)\b|^[\s\p{P}\p{S}\p{Extended_Pictographic}\uFE0F]*$/iu.test(label))
        text = text.slice(0, mark.from) + " ".repeat(mark.to - mark.from) + text.slice(mark.to);
    }
  return plain(text)
    .replace(/\s*[[(（]\s*[)）\]]\s*$/u, "")
    .replace(backToTop, "")
    .replace(/\s*#+\s*$/u, "")
    .trim();
}

/** The heading that is the document's own title: the first, when it alone is so high or says it is a list. */
export function titleHeading(flow: readonly Flow[]): HeadingFlow | null {
  const headings = flow.filter(
    (block): block is HeadingFlow => block.type === "heading" && headingText(block.inline) !== "",
  );
  const first = headings[0];
  if (first === undefined) return null;
  const text = headingText(first.inline);
  if (/\bawesome\b|\bcurated\b|\breading list\b|\bpaper[- ]?list\b|^awesome/iu.test(text))
    return first;
  const next = flow[flow.indexOf(first) + 1];
  const high = headings.filter(({ level }) => level <= first.level);
  if (high.length === 1 && headings.length > 1) return first;
  if (first.level > 1) return null;
  if (headings.length === 1) return first;
  // Several of its level: a title is followed by prose or another heading, a section by its entries.
  return next !== undefined && (next.type === "list" || next.type === "table")
    ? null
    : apartSection(text) === null
      ? first
      : null;
}

/** All visible text stands in bold, italics or underlining. */
export function isEmphasisedLine(inline: Inline): boolean {
  const text = plain(inline.text).replace(/[\s:：.\-–—#*|]/gu, "");
  if (text === "" || inline.marks.some(({ kind }) => kind === "link")) return false;
  let marked = "";
  let end = 0;
  for (const mark of inline.marks)
    if ((mark.kind === "strong" || mark.kind === "emphasis") && mark.from >= end) {
      marked += inline.text.slice(mark.from, mark.to);
      end = mark.to;
    }
  return plain(marked).replace(/[\s:：.\-–—#*|]/gu, "").length >= text.length * 0.8;
}

export interface Outline {
  readonly blocks: readonly PlacedFlow[];
  readonly sections: readonly Section[];
}

export function outline(flow: readonly Flow[], source: SourceText): Outline {
  const blocks: PlacedFlow[] = [];
  const sections: Section[] = [];
  const open: Open[] = [];
  const title = titleHeading(flow);
  // A list with a section of its own for datasets holds other works besides.
  const divided = flow.some(
    (block) => block.type === "heading" && block !== title && isDatasets(headingText(block.inline)),
  );
  const documentTitle = title === null || divided ? "" : headingText(title.inline);
  const closed = closedFolds(flow);
  const wide = widestHeadings(flow);
  const venues = venueHeadings(
    flow
      .filter((block): block is HeadingFlow => block.type === "heading" && block !== title)
      .map((block) => ({ block, level: block.level, text: headingText(block.inline) })),
  );
  let boldYear: PlaceYear | null = null;
  let place: Place | null = null;

  const yearIn = (text: string, start: number, end: number): PlaceYear | null => {
    const found = /\d\d/u.test(text) ? yearOfHeading(text) : null;
    return found === null ? null : { year: found.year, span: source.spanOf(start, end) };
  };
  const currentPlace = (): Place => {
    if (place !== null) return place;
    const shown = open.filter(({ silent }) => !silent);
    const path = shown.map((heading) => heading.title);
    let apart: string | null = null;
    let loose = false;
    for (const heading of shown) {
      const own = loose || (!heading.fold && entrySections.test(heading.title));
      apart = heading.apart ?? (own ? null : apart);
      loose = heading.loose;
    }
    place = {
      path,
      span: shown.at(-1)?.span ?? null,
      documentTitle,
      year: boldYear ?? open.findLast(({ year }) => year !== null)?.year ?? null,
      venue: open.findLast(({ venue }) => venue !== null)?.venue ?? null,
      apart,
    };
    return place;
  };
  const push = (heading: Open, line: number): void => {
    if (open.length >= deepest) return;
    open.push(heading);
    boldYear = null;
    place = null;
    if (heading.silent) return;
    const path = open.filter(({ silent }) => !silent).map((above) => above.title);
    sections.push({ title: heading.title, level: heading.level, line, path });
  };

  for (const block of flow) {
    if (block.type === "heading" || block.type === "open") {
      const text = headingText(block.type === "heading" ? block.inline : block.summary);
      const fold = block.type === "open" && closed.has(block);
      if (block.type === "heading") {
        if (text === "") continue;
        while (
          open.length > 0 &&
          !(open.at(-1) as Open).fold &&
          (open.at(-1) as Open).level >= block.level
        )
          open.pop();
      }
      const level = block.type === "heading" ? block.level : (open.at(-1)?.level ?? 0) + 1;
      const silent =
        block === title || (block.type === "open" && (text === "" || foldWords.test(text)));
      const inline = block.type === "heading" ? block.inline : block.summary;
      const start = inline.at[0] ?? block.start;
      const span = source.spanOf(start, Math.max(start, inline.at[inline.text.length] ?? start));
      const venue = block.type === "heading" ? venues.get(block) : undefined;
      const heading: Open = {
        level: block.type === "open" ? Math.max(level, 7) : level,
        title: text,
        span,
        year: yearIn(text, start, block.end),
        venue: venue === undefined ? null : { venue, span },
        apart: silent ? null : apartSection(text),
        loose: wide.has(block),
        fold,
        silent,
      };
      push(heading, source.lineAt(block.start));
      if (block.type === "heading") blocks.push({ flow: block, place: currentPlace() });
    } else if (block.type === "close") {
      const index = open.findLastIndex(({ fold }) => fold);
      if (index >= 0) {
        open.splice(index);
        boldYear = null;
        place = null;
      }
    } else {
      if (block.type === "paragraph" && isEmphasisedLine(block.inline)) {
        const year = yearIn(plain(block.inline.text), block.start, block.end);
        if (year !== null && plain(block.inline.text).length <= 40) {
          boldYear = year;
          place = null;
        }
      }
      blocks.push({ flow: block, place: currentPlace() });
    }
  }
  return { blocks, sections };
}

/** Headings above more than half of all others: `# News` with the whole list in deeper headings behind it. */
function widestHeadings(flow: readonly Flow[]): Set<Flow> {
  const headings = flow.filter((block): block is HeadingFlow => block.type === "heading");
  const wide = new Set<Flow>();
  const open: { block: HeadingFlow; at: number }[] = [];
  const close = (level: number, at: number): void => {
    while (open.length > 0 && (open.at(-1) as { block: HeadingFlow }).block.level >= level) {
      const last = open.pop() as { block: HeadingFlow; at: number };
      const below = at - last.at - 1;
      if (below >= 2 && below > (headings.length - 1) / 2) wide.add(last.block);
    }
  };
  headings.forEach((block, at) => {
    close(block.level, at);
    open.push({ block, at });
  });
  close(0, headings.length);
  return wide;
}

/** Folds that are closed again; the others end with the next heading. */
function closedFolds(flow: readonly Flow[]): Set<Flow> {
  const pending: Flow[] = [];
  const closed = new Set<Flow>();
  for (const block of flow)
    if (block.type === "open") pending.push(block);
    else if (block.type === "close") {
      const opened = pending.pop();
      if (opened !== undefined) closed.add(opened);
    }
  return closed;
}
