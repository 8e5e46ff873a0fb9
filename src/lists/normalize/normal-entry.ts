// One entry with its values normalized, each still tied to the place it was read from.
import type { Confidence } from "../../graph/evidence.ts";
import type { Link, Scale } from "../../graph/schema.ts";
import type { ReadEntry, Span } from "../read/read-entry.ts";
import type { Identifier } from "./identifiers.ts";
import type { FoundTerm } from "./match-terms.ts";
import type { SizeNote } from "./parse-variant.ts";

/** A curated row as a source. */
export interface CuratedSource {
  readonly url: string;
  readonly sourceKind: string;
  readonly note: string;
}

/** A value and why it is held: a place in the list, or a curated source. */
export interface Reading<T> {
  readonly value: T;
  readonly rule: string;
  readonly confidence: Confidence;
  readonly place: Span | CuratedSource;
}

export interface NormalPublication {
  readonly venue: string | null;
  readonly year: number | null;
  readonly track: string | null;
  /** The venue as printed. */
  readonly printed: string | null;
  /** Whether the vocabulary knows the venue. */
  readonly known: boolean;
}

export interface NormalLink extends Link {
  readonly identifier: Identifier | null;
  readonly note?: SizeNote;
}

export interface NormalEntry {
  /** `list:line`. */
  readonly key: string;
  readonly kind: "Model" | "Dataset" | "Survey" | "Resource";
  readonly entry: ReadEntry;
  /** Best first: stated, curated, by rule. Empty where only the title is known. */
  readonly names: readonly Reading<string>[];
  readonly title: Reading<string> | null;
  /** The title as printed, where repairing it changed it. */
  readonly printedTitle: string | null;
  readonly year: Reading<number> | null;
  readonly publications: readonly Reading<NormalPublication>[];
  readonly links: readonly Reading<NormalLink>[];
  /** Sizes from a column of its own; those in labels stand with their links. */
  readonly parameters: readonly Reading<number>[];
  readonly scale: Reading<Scale> | null;
  readonly access: Reading<string> | null;
  readonly modalities: readonly Reading<FoundTerm>[];
  readonly tasks: readonly Reading<FoundTerm>[];
}
