// What the questions are asked about at first: the shape of data/vocabulary/questions.json.

export interface QuestionDefaults {
  /** Ids of two or more categories. */
  readonly categories: readonly string[];
  /** More modalities than this. */
  readonly modalitiesOver: number;
  /** Id of a model. */
  readonly base: string;
  /** Id of a modality. */
  readonly timeline: string;
  /** Ids of two nodes. */
  readonly paths: readonly string[];
  /** Ids of two to six models. */
  readonly compare: readonly string[];
  readonly scale: {
    readonly modalities: readonly string[];
    readonly unit: string;
    readonly over: number;
  };
  /** A kind of node, and two facets. */
  readonly matrix: { readonly kind: string; readonly rows: string; readonly columns: string };
}
