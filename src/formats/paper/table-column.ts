// The columns that a table of works can have. Adding one is one row.
import type { GraphNode } from "../../graph/graph.ts";
import { kindLabel } from "../../graph/kind-label.ts";
import { publicationText } from "./works.ts";

/** What a cell is made from. */
export interface RowContext {
  readonly node: GraphNode;
  /** Names of the nodes that edges of a kind lead to, in order, each once. */
  readonly targets: (kind: string, role?: string) => readonly string[];
}

export interface TableColumn {
  readonly id: string;
  readonly label: string;
  /** Numbers stand to the right. */
  readonly right?: true;
  /** Node kinds that can have a value; absent: all. For others the cell is empty. */
  readonly kinds?: readonly string[];
  /** Null: nobody has said. */
  readonly text: (row: RowContext) => string | null;
}

const works = ["Model", "Survey", "Resource"];
const joined = (names: readonly string[]): string | null =>
  names.length === 0 ? null : names.join(", ");

/** A covered relation: what is known to be none is said so. */
const covered =
  (kind: string, role?: string) =>
  ({ node, targets }: RowContext): string | null =>
    joined(targets(kind, role)) ?? (node.coverage?.[kind] === "none" ? "none" : null);

const linked =
  (kind: string) =>
  ({ node }: RowContext): string =>
    node.links?.some((link) => link.kind === kind) === true ? "linked" : "not linked";

export const tableColumns: readonly TableColumn[] = [
  { id: "name", label: "Name", text: ({ node }) => node.name },
  {
    id: "kind",
    label: "Kind",
    text: ({ node }) => kindLabel(node),
  },
  { id: "title", label: "Title", kinds: works, text: ({ node }) => node.title ?? null },
  {
    id: "year",
    label: "Year",
    right: true,
    kinds: works,
    text: ({ node }) => node.year?.toString() ?? null,
  },
  {
    id: "venue",
    label: "Venue",
    kinds: works,
    text: ({ node }) => joined((node.publications ?? []).map(publicationText)),
  },
  {
    id: "modality",
    label: "Modality",
    kinds: ["Model", "Dataset"],
    text: covered("HAS_MODALITY"),
  },
  { id: "task", label: "Task", kinds: ["Model", "Dataset"], text: covered("FOR_TASK") },
  { id: "category", label: "Category", text: covered("IN_CATEGORY") },
  {
    id: "parameters",
    label: "Parameters",
    right: true,
    kinds: ["Model"],
    text: ({ node }) => (node.parameters === undefined ? null : shortNumber(node.parameters)),
  },
  {
    id: "scale",
    label: "Scale",
    kinds: ["Dataset"],
    text: ({ node }) => node.scale?.text ?? null,
  },
  {
    id: "base",
    label: "Base checkpoint",
    kinds: ["Model"],
    text: covered("DERIVED_FROM", "checkpoint"),
  },
  { id: "trained-on", label: "Trained on", kinds: ["Model"], text: covered("TRAINED_ON") },
  { id: "evaluated-on", label: "Evaluated on", kinds: ["Model"], text: covered("EVALUATED_ON") },
  { id: "code", label: "Code", kinds: works, text: linked("code") },
  { id: "weights", label: "Weights", kinds: ["Model"], text: linked("weights") },
  { id: "organization", label: "Organization", text: covered("HOSTED_BY") },
  { id: "access", label: "Access", kinds: ["Dataset"], text: ({ node }) => node.access ?? null },
  {
    id: "lists",
    label: "Lists",
    text: ({ node }) =>
      joined([
        ...new Set(node.sources.flatMap((source) => ("list" in source ? [source.list] : []))),
      ]),
  },
];

/** Chosen where the user chooses none; those that no row has a value for are left out. */
export const defaultColumns: readonly string[] = [
  "name",
  "kind",
  "year",
  "venue",
  "modality",
  "parameters",
  "scale",
  "base",
  "code",
  "weights",
];

/** 110000000 is 110M. */
export function shortNumber(value: number): string {
  for (const [unit, sign] of [
    [1e12, "T"],
    [1e9, "B"],
    [1e6, "M"],
    [1e3, "k"],
  ] as const)
    if (value >= unit) return `${Number((value / unit).toPrecision(3))}${sign}`;
  return String(value);
}
