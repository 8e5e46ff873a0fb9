// The shape of data/vocabulary/fields.json: what the fields of the map are, as data.

export interface Field {
  readonly id: string;
  readonly name: string;
  /** What its members share, in words that follow "at least half of its members". */
  readonly fact: string;
  /** Page pixels from the middle of the map, y down. */
  readonly seat: readonly number[];
  /** Degrees, or null for grey. */
  readonly hue: number | null;
  /** How much each modality tells, by name. */
  readonly modalities: Readonly<Record<string, number>>;
  /** Names of list sections; a model found only under these belongs here. */
  readonly sections?: readonly string[];
}

export interface FieldVocabulary {
  readonly fields: readonly Field[];
  /** Where listed works stand that state nothing. */
  readonly unstated: Omit<Field, "modalities" | "sections">;
  /** A node with modalities of this many image fields belongs to `field`. */
  readonly many: { readonly field: string; readonly families: number };
  readonly imageFields: readonly string[];
}
