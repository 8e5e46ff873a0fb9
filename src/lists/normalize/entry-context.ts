// What normalizing one entry needs beside the entry: the vocabularies prepared, curated names, the list's notes.
import type { Diagnostic } from "../../graph/diagnostic.ts";
import { columnRoleReader, type ColumnRoleOf } from "./column-role.ts";
import { linkKindReader, type LinkKindOf } from "./link-kind.ts";
import { termMatcher, type TermMatcher } from "./match-terms.ts";
import type { CuratedSource } from "./normal-entry.ts";
import type { SizeNote } from "./parse-variant.ts";
import { venueParser, type VenueParser } from "./parse-venue.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** An established name for the title of an entry. */
export interface CuratedName {
  readonly name: string;
  readonly source: CuratedSource;
}

/** Everything that reading a vocabulary prepares once. */
export interface Normalizer {
  readonly modalities: TermMatcher;
  readonly tasks: TermMatcher;
  readonly venue: VenueParser;
  readonly linkKind: LinkKindOf;
  readonly columnRole: ColumnRoleOf;
}

export const prepareNormalizer = (vocabulary: Vocabulary): Normalizer => ({
  modalities: termMatcher(vocabulary.modalities.modalities),
  tasks: termMatcher(vocabulary.tasks.tasks),
  venue: venueParser(vocabulary.venues),
  linkKind: linkKindReader(vocabulary.labels),
  columnRole: columnRoleReader(vocabulary.columns),
});

export interface EntryContext {
  readonly normalizer: Normalizer;
  /** Curated names by folded title. */
  readonly names: ReadonlyMap<string, CuratedName>;
  readonly sizeNotes: ReadonlyMap<string, SizeNote>;
  /** File for diagnostics. */
  readonly file: string;
  readonly report: (diagnostic: Diagnostic) => void;
}
