// The register of columns: a new one is a row here.
import type { GraphNode } from "../../graph/graph.ts";
import type { GraphIndex } from "../../graph/index-graph.ts";
import { nodeKinds } from "../../graph/schema.ts";
import { parametersText } from "../inspector/facts.tsx";

export interface TableColumn {
  readonly id: string;
  readonly label: string;
  /** As CSS grid takes it. */
  readonly width: string;
  /** Null where there is none. */
  value(node: GraphNode, at: number, index: GraphIndex): string | number | null;
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
  { id: "name", label: "Name", width: "minmax(160px, 2fr)", value: ({ name }) => name },
  {
    id: "kind",
    label: "Kind",
    width: "100px",
    value: ({ kind, listed }) => (kind === "Model" && !listed ? "Base" : nodeKinds[kind].label),
  },
  { id: "year", label: "Year", width: "60px", value: ({ year }) => year ?? null },
  {
    id: "venue",
    label: "Venue",
    width: "minmax(90px, 1fr)",
    value: (_, at, index) => targets(at, index, "PUBLISHED_IN"),
  },
  {
    id: "modality",
    label: "Modality",
    width: "minmax(110px, 1fr)",
    value: (_, at, index) => targets(at, index, "HAS_MODALITY"),
  },
  {
    id: "category",
    label: "Category",
    width: "minmax(110px, 1fr)",
    value: (_, at, index) => targets(at, index, "IN_CATEGORY"),
  },
  {
    id: "parameters",
    label: "Size",
    width: "90px",
    value: ({ parameters, scale }) =>
      parameters === undefined ? (scale?.text ?? null) : parametersText(parameters),
  },
  { id: "links", label: "Edges", width: "60px", value: (_, at, index) => index.degree(at) },
];
