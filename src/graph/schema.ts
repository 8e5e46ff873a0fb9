// The one table of what a graph can hold. Checking, storing, query completion, facets, table columns, exports and
// docs/graph.md read it; a new node kind, edge kind or attribute is a row here and nothing else that repeats it.

/** A place that holds a node: a line of a list, or an address. */
export type Source = { readonly list: string; readonly line: number } | { readonly url: string };

/** A link that an entry carries. `parameters` in units (110M is 110000000), `variant` e.g. `T5`. */
export interface Link {
  readonly kind: "paper" | "code" | "weights" | "dataset" | "blog" | "demo" | "other";
  readonly label: string;
  readonly url: string;
  readonly parameters?: number;
  readonly variant?: string;
}

/** One appearance; where lists disagree, each is kept. `venue` is the canonical name. */
export interface Publication {
  readonly venue: string | null;
  readonly year: number | null;
  readonly track: string | null;
}

/** A dataset's extent: the text of the cell, and the numbers in it. */
export interface Scale {
  readonly text: string;
  readonly sizes: readonly {
    readonly value: number;
    /** Singular, lower case: volume, image, video, frame, token, pair … */
    readonly unit: string;
    readonly atLeast: boolean;
  }[];
}

export type CoverageState = "known" | "none" | "unknown";

/** Per relation: are the targets known, known to be none, or has nobody said? */
export type Coverage = Readonly<Record<string, CoverageState>>;

/** What an attribute's value is in memory, by the name of its type in the table. */
export interface AttributeTypes {
  readonly string: string;
  readonly integer: number;
  readonly float: number;
  readonly boolean: boolean;
  readonly source: Source;
  readonly link: Link;
  readonly publication: Publication;
  readonly scale: Scale;
  readonly coverage: Coverage;
}

export interface AttributeSpec {
  readonly type: keyof AttributeTypes;
  /** Several values, held as a list. */
  readonly many?: true;
  /** Every node or edge that may have it has it. */
  readonly required?: true;
  /** Node kinds (or edge kinds) that may have it; absent: all. */
  readonly kinds?: readonly string[];
  /** Its name as a property in Cypher and exports, where it is not its own. */
  readonly exportAs?: string;
  /** The facet that it makes, if any. */
  readonly facet?: string;
  /** Where it lies on the map, not what it is: left out of the data version. */
  readonly position?: true;
  readonly label: string;
  readonly explanation: string;
}

export interface NodeKindSpec {
  readonly label: string;
  readonly plural: string;
  /** First part of an id: `model/alpha`. */
  readonly slug: string;
  readonly explanation: string;
}

export interface EdgeKindSpec {
  /** Read from source to target: "Alpha *trained on* Beta". */
  readonly label: string;
  /** Read from target to source: "Beta *trains* Alpha". */
  readonly inverse: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Values of `role`, if it has one. */
  readonly roles?: readonly string[];
  /** `role` may be any text, or be absent. */
  readonly anyRole?: true;
  /** Has a coverage state per model. */
  readonly covered?: true;
  readonly explanation: string;
}

export const nodeKinds = {
  Model: {
    label: "Model",
    plural: "models",
    slug: "model",
    explanation:
      "A model or method that a list holds, or a base checkpoint that a model derives from.",
  },
  Dataset: {
    label: "Dataset",
    plural: "datasets",
    slug: "dataset",
    explanation: "A dataset that a list's table holds, or that a claim names.",
  },
  Venue: {
    label: "Venue",
    plural: "venues",
    slug: "venue",
    explanation: "A journal, conference, workshop series or preprint server.",
  },
  Modality: {
    label: "Modality",
    plural: "modalities",
    slug: "modality",
    explanation: "A kind of data that a model reads or a dataset holds.",
  },
  Organization: {
    label: "Organization",
    plural: "organizations",
    slug: "organization",
    explanation: "The owner of a repository or of released weights, by login.",
  },
  Category: {
    label: "Category",
    plural: "categories",
    slug: "category",
    explanation: "A section of a list.",
  },
  Task: {
    label: "Task",
    plural: "tasks",
    slug: "task",
    explanation: "What a dataset or a model is for.",
  },
  Survey: {
    label: "Survey",
    plural: "surveys",
    slug: "survey",
    explanation: "A survey or review that a list holds.",
  },
  Resource: {
    label: "Resource",
    plural: "resources",
    slug: "resource",
    explanation: "Anything else that a list holds: lectures, tutorials, tools.",
  },
} as const satisfies Record<string, NodeKindSpec>;

export type NodeKind = keyof typeof nodeKinds;

const works = ["Model", "Survey", "Resource"] as const;
const listedThings = ["Model", "Dataset", "Survey", "Resource"] as const;

export const edgeKinds = {
  PUBLISHED_IN: {
    label: "published in",
    inverse: "published",
    from: works,
    to: ["Venue"],
    explanation: "The venue that a list prints for an entry.",
  },
  HAS_MODALITY: {
    label: "has modality",
    inverse: "is the modality of",
    from: ["Model", "Dataset"],
    to: ["Modality"],
    covered: true,
    explanation: "A kind of data that a model reads or a dataset holds.",
  },
  HOSTED_BY: {
    label: "hosted by",
    inverse: "hosts",
    from: listedThings,
    to: ["Organization"],
    explanation: "The owner of a repository or of weights that an entry links.",
  },
  IN_CATEGORY: {
    label: "in category",
    inverse: "holds",
    from: listedThings,
    to: ["Category"],
    explanation: "The section of a list that holds an entry.",
  },
  FOR_TASK: {
    label: "for task",
    inverse: "is the task of",
    from: ["Model", "Dataset"],
    to: ["Task"],
    explanation: "A task that a table or a title names.",
  },
  TRAINED_ON: {
    label: "trained on",
    inverse: "trains",
    from: ["Model"],
    to: ["Dataset"],
    roles: ["pretraining", "finetuning", "input"],
    covered: true,
    explanation: "Data that a model's weights or prompts were made from.",
  },
  EVALUATED_ON: {
    label: "evaluated on",
    inverse: "evaluates",
    from: ["Model"],
    to: ["Dataset"],
    covered: true,
    explanation: "Data that a model was measured on.",
  },
  INTRODUCES: {
    label: "introduces",
    inverse: "introduced by",
    from: ["Model", "Survey"],
    to: ["Dataset"],
    explanation: "One paper or repository brings both the model and the dataset.",
  },
  DERIVED_FROM: {
    label: "derived from",
    inverse: "is the base of",
    from: ["Model"],
    to: ["Model"],
    roles: ["checkpoint", "architecture", "uses"],
    covered: true,
    explanation:
      "A base: its weights (checkpoint), its design only (architecture), or called as a service (uses).",
  },
  PART_OF: {
    label: "part of",
    inverse: "contains",
    from: ["Category", "Dataset"],
    to: ["Category", "Dataset"],
    explanation: "A section in a section, a dataset in a dataset.",
  },
  BROADER: {
    label: "is a kind of",
    inverse: "includes",
    from: ["Modality", "Task"],
    to: ["Modality", "Task"],
    explanation: "A modality or task that a wider one includes.",
  },
  RELATED_TO: {
    label: "related to",
    inverse: "related from",
    from: Object.keys(nodeKinds),
    to: Object.keys(nodeKinds),
    anyRole: true,
    explanation:
      "A relation of a graph that was opened from a file and that no other kind says; `role` holds the file's word.",
  },
} as const satisfies Record<string, EdgeKindSpec>;

export type EdgeKind = keyof typeof edgeKinds;

export const nodeAttributes = {
  name: {
    type: "string",
    required: true,
    label: "Name",
    explanation: "Established name; the title where no name is known.",
  },
  aliases: {
    type: "string",
    many: true,
    required: true,
    label: "Other names",
    explanation: "Other names that a source gives.",
  },
  sources: {
    type: "source",
    many: true,
    required: true,
    label: "Sources",
    explanation: "The places that hold it: lines of lists, or addresses.",
  },
  listed: {
    type: "boolean",
    required: true,
    facet: "listed",
    label: "Listed",
    explanation:
      "Whether a list holds it; a base or a dataset known only from a claim is not listed.",
  },
  title: {
    type: "string",
    kinds: works,
    label: "Title",
    explanation: "Title of the paper, as the first list prints it.",
  },
  titles: {
    type: "string",
    many: true,
    kinds: works,
    label: "Titles",
    explanation: "Every form of the title, where lists print it differently.",
  },
  year: {
    type: "integer",
    kinds: works,
    facet: "year",
    label: "Year",
    explanation: "Earliest year that a list states.",
  },
  publications: {
    type: "publication",
    many: true,
    kinds: works,
    label: "Publications",
    explanation:
      "Every venue, year and track that the lists state; where they disagree both stand.",
  },
  links: {
    type: "link",
    many: true,
    kinds: listedThings,
    label: "Links",
    explanation:
      "Paper, code, weights and other links, with the size or variant that the label states.",
  },
  parameters: {
    type: "integer",
    kinds: ["Model"],
    facet: "parameters",
    label: "Parameters",
    explanation: "Number of parameters of the largest variant whose size is stated.",
  },
  coverage: {
    type: "coverage",
    kinds: ["Model"],
    facet: "coverage",
    label: "Coverage",
    explanation: "Per relation: known, known to be none, or unknown.",
  },
  scale: {
    type: "scale",
    kinds: ["Dataset"],
    label: "Scale",
    explanation: "Extent as the table prints it, and the numbers with units in it.",
  },
  access: {
    type: "string",
    kinds: ["Dataset"],
    facet: "access",
    label: "Access",
    explanation: "How to get it: private where a source says so, else unknown.",
  },
  homepage: {
    type: "string",
    label: "Homepage",
    explanation: "Where it lives: a dataset's page, an organization's profile.",
  },
  note: {
    type: "string",
    label: "Note",
    explanation: "A remark that a curated table gives.",
  },
  change: {
    type: "string",
    kinds: listedThings,
    facet: "change",
    label: "Change",
    explanation:
      "What a newer version of a list did to it: added, removed, changed. Only in a graph of two versions.",
  },
  type: {
    type: "string",
    kinds: ["Resource"],
    label: "Type",
    explanation: "What a file that was opened calls its kind, where the schema has no such kind.",
  },
  x: {
    type: "float",
    required: true,
    position: true,
    label: "x",
    explanation: "Position on the map in page pixels, to the right.",
  },
  y: {
    type: "float",
    required: true,
    position: true,
    label: "y",
    explanation: "Position on the map in page pixels, downwards.",
  },
} as const satisfies Record<string, AttributeSpec>;

export const edgeAttributes = {
  role: {
    type: "string",
    facet: "role",
    label: "Role",
    explanation: "How the target is used.",
  },
  year: {
    type: "integer",
    many: true,
    kinds: ["PUBLISHED_IN"],
    label: "Year",
    explanation: "Years that the lists state; several where they disagree.",
  },
  track: {
    type: "string",
    many: true,
    kinds: ["PUBLISHED_IN"],
    label: "Track",
    explanation: "Track, workshop or findings.",
  },
  host: {
    type: "string",
    many: true,
    kinds: ["HOSTED_BY"],
    label: "Host",
    explanation: "Where it is hosted: github, huggingface.",
  },
  url: {
    type: "string",
    many: true,
    kinds: ["HOSTED_BY"],
    label: "URL",
    explanation: "The links that say so.",
  },
  confidence: {
    type: "string",
    required: true,
    facet: "confidence",
    label: "Confidence",
    explanation: "The strongest confidence of its evidence.",
  },
} as const satisfies Record<string, AttributeSpec>;

type Held<S extends AttributeSpec> = S extends { many: true }
  ? readonly AttributeTypes[S["type"]][]
  : AttributeTypes[S["type"]];

type Attributes<T extends Record<string, AttributeSpec>> = {
  readonly [K in keyof T as T[K] extends { required: true } ? K : never]: Held<T[K]>;
} & {
  readonly [K in keyof T as T[K] extends { required: true } ? never : K]?: Held<T[K]>;
};

export type NodeAttributes = Attributes<typeof nodeAttributes>;
export type EdgeAttributes = Attributes<typeof edgeAttributes>;
export type NodeAttribute = keyof typeof nodeAttributes;

/** The rows of a register of attributes, in order, typed alike. */
export const attributeEntries = (
  table: Record<string, AttributeSpec>,
): readonly (readonly [name: string, spec: AttributeSpec])[] => Object.entries(table);

/** Relations that have a coverage state. */
export const coveredRelations: readonly EdgeKind[] = (Object.keys(edgeKinds) as EdgeKind[]).filter(
  (kind) => "covered" in edgeKinds[kind],
);
