// The shape of data/vocabulary/fields.json: what the fields of the map are, as data.

export interface Field {
  readonly id: string;
  readonly name: string;
  /** What at least half of its members share, in words: "reads or holds ultrasound". */
  readonly fact: string;
  /** Names of modalities. */
  readonly modalities: readonly string[];
  /** How much each of its modalities tells. */
  readonly weight: number;
  /** Other weights for single modalities. */
  readonly weights?: Readonly<Record<string, number>>;
  /** A model found only under these sections belongs here. */
  readonly onlyCategories?: readonly { readonly list: string; readonly section: string }[];
  /** A node whose modalities fall into at least this many of these fields belongs here. */
  readonly manyOf?: { readonly fields: readonly string[]; readonly atLeast: number };
  /** False for the ground of listed works of which nobody states a modality or a link. */
  readonly stated?: boolean;
  /** Page pixels from the middle of the map, y down. */
  readonly seat: readonly number[];
  /** Degrees, or null for grey. */
  readonly hue: number | null;
}

export interface FieldVocabulary {
  readonly fields: readonly Field[];
}
