// The register of columns: a new one is a row here.
import type { GraphNode } from "../../graph/graph.ts";
import type { GraphIndex } from "../../graph/index-graph.ts";
import { kindLabel } from "../kind-label.ts";
import { parametersText } from "../parameters-text.ts";

export interface TableColumn {
  readonly id: string;
  readonly label: string;
  /** Null where there is none. */
  value(node: GraphNode, at: number, index: GraphIndex): string | number | null;
  /** What it is sorted by, where that is not the value. */
  order?(node: GraphNode): number | null;
}

const targets = (
  at: number,
  { graph, out, targets: ends }: GraphIndex,
  kind: string,
): string | null =>
  Array.from(out(at))
    .flatMap((edge) =>
      graph.edges[edge]?.kind === kind ? (graph.nodes[ends[edge] ?? -1]?.name ?? []) : [],
    )
    .join(", ") || null;

export const columns: readonly TableColumn[] = [
  { id: "name", label: "Name", value: ({ name }) => name },
  {
    id: "kind",
    label: "Kind",
    value: kindLabel,
  },
  { id: "year", label: "Year", value: ({ year }) => year ?? null },
  {
    id: "venue",
    label: "Venue",
    value: (_, at, index) => targets(at, index, "PUBLISHED_IN"),
  },
  {
    id: "modality",
    label: "Modality",
    value: (_, at, index) => targets(at, index, "HAS_MODALITY"),
  },
  {
    id: "category",
    label: "Category",
    value: (_, at, index) => targets(at, index, "IN_CATEGORY"),
  },
  {
    id: "parameters",
    label: "Size",
    value: ({ parameters, scale }) =>
      parameters === undefined ? (scale?.text ?? null) : parametersText(parameters),
    order: ({ parameters, scale }) =>
      parameters ??
      (scale === undefined ? null : Math.max(0, ...scale.sizes.map(({ value }) => value))),
  },
  { id: "links", label: "Edges", value: (_, at, index) => index.degree(at) },
];
