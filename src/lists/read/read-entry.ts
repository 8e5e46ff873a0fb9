// What the reader hands on: the entries of one list as they are printed, each value with the place it was read
// from. Nothing here is normalized, merged, curated or repaired; that is for the later steps.
import type { Diagnostic } from "../../graph/diagnostic.ts";

export type EntryKind = "model" | "dataset" | "survey" | "other";

/**
 * A part of one literal source line: 1-based `line`, UTF-16 offsets `from` and `to` (exclusive) into it. A value
 * that runs over two lines is marked by its part on the first.
 */
export interface Span {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

export interface ReadLink {
  /** Visible text without the brackets around it; the alternative text of a linked badge. */
  readonly label: string;
  /** As printed: may be empty, have no scheme, or be a Markdown link by mistake. */
  readonly url: string;
  /** The whole link, brackets and address included. */
  readonly span: Span;
}

/** One printed publication: an entry usually has one, a table cell can hold several. */
export interface ReadPublication {
  /** As printed without its year; null when only a year stands there. */
  readonly venue: string | null;
  readonly year: number | null;
  readonly span: Span;
}

/** A further name that the entry gives itself: `(NewName, f.k.a. OldName)`. */
export interface OtherName {
  readonly name: string;
  /** The words between, as printed: `f.k.a.`, `a.k.a.`, `/`. */
  readonly relation: string;
  readonly span: Span;
}

/** A table cell; `header` is the text of the column's head, empty where there is none. */
export interface ReadCell {
  readonly header: string;
  readonly text: string;
  readonly span: Span | null;
  readonly links: readonly ReadLink[];
}

/** A nested bullet or a trailing `Label: text` that belongs to an entry: authors, date, task, link. */
export interface ReadAttribute {
  /** Text before the colon, empty where there is none. */
  readonly label: string;
  readonly text: string;
  readonly span: Span;
}

export interface ReadEntry {
  /** Id of the list. */
  readonly list: string;
  /** 1-based line where the entry begins, and the last line that belongs to it. */
  readonly line: number;
  readonly endLine: number;
  readonly kind: EntryKind;
  readonly name: string | null;
  readonly title: string | null;
  /** As printed, without its year: the first of `publications`. */
  readonly venue: string | null;
  /** From the entry or from the bold line or heading above it. */
  readonly year: number | null;
  readonly links: readonly ReadLink[];
  /** Headings above without the document's own title, outermost first. */
  readonly section: readonly string[];
  readonly otherNames: readonly OtherName[];
  readonly publications: readonly ReadPublication[];
  /** Cells in order for a table row, else null. */
  readonly cells: readonly ReadCell[] | null;
  readonly attributes: readonly ReadAttribute[];
  /** Where each value was read; null where the value is null. `year` may point at the line above. */
  readonly spans: {
    readonly name: Span | null;
    readonly title: Span | null;
    readonly venue: Span | null;
    readonly year: Span | null;
    /** The line of the innermost heading of `section`. */
    readonly section: Span | null;
  };
}

/** A heading with the headings above it. */
export interface Section {
  readonly title: string;
  readonly level: number;
  readonly line: number;
  /** Headings above without the document's own title, this one last. */
  readonly path: readonly string[];
}

/** A block that the reader looked at and did not take for an entry. */
export interface Skipped {
  readonly line: number;
  readonly reason: string;
}

export interface ListText {
  /** Id of the list. */
  readonly id: string;
  readonly text: string;
  /** File as given, for diagnostics. */
  readonly file: string;
}

export interface ReadResult {
  readonly entries: readonly ReadEntry[];
  readonly sections: readonly Section[];
  readonly diagnostics: readonly Diagnostic[];
  readonly skipped: readonly Skipped[];
}
