// The vocabularies as data/vocabulary holds them: what is particular lives there, not in code.
import type { FieldVocabulary } from "../../layout/field-vocabulary.ts";

export interface VenueTerm {
  readonly name: string;
  /** journal, conference, workshop, preprint server, repository. */
  readonly kind: string;
  readonly aliases: readonly string[];
}

export interface VenueVocabulary {
  readonly venues: readonly VenueTerm[];
  readonly tracks: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  readonly fillers: readonly string[];
}

/** A modality or a task. */
export interface Term {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly broader: readonly string[];
  readonly inTitle?: readonly string[];
  /** Words that, found in a title, hide what `inTitle` would find. */
  readonly notInTitle?: readonly string[];
  readonly inHeading?: readonly string[];
}

export interface LabelVocabulary {
  readonly kinds: Readonly<
    Record<string, { readonly labels: readonly string[]; readonly identifiers: readonly string[] }>
  >;
}

export type ColumnRole =
  | "name"
  | "title"
  | "modality"
  | "scale"
  | "task"
  | "parameters"
  | "access"
  | "link"
  | "venue"
  | "year";

export interface ColumnVocabulary {
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

export interface Vocabulary {
  readonly venues: VenueVocabulary;
  readonly modalities: { readonly modalities: readonly Term[] };
  readonly tasks: { readonly tasks: readonly Term[] };
  readonly labels: LabelVocabulary;
  readonly columns: ColumnVocabulary;
  readonly fields: FieldVocabulary;
}
