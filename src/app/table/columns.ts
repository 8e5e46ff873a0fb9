// The register of columns: a new one is a row here.
import { links } from "../../answer/facets/links.ts";
import type { Evidence } from "../../graph/evidence.ts";
import type { GraphNode } from "../../graph/graph.ts";
import type { GraphIndex } from "../../graph/index-graph.ts";
import { kindLabel } from "../../graph/kind-label.ts";
import { parametersText } from "../../answer/parameters-text.ts";

export interface TableColumn {
  readonly id: string;
  readonly label: string;
  /** Null where there is none. */
  value(node: GraphNode, at: number, index: GraphIndex): string | number | null;
  /** What the value rests on. */
  evidence?(node: GraphNode, at: number, index: GraphIndex): readonly Evidence[];
  /** What it is sorted by, where that is not the value. */
  order?(node: GraphNode): number | null;
}

const targets = (
  at: number,
  { graph, out, targets: ends }: GraphIndex,
  kind: string,
): string | null =>
  Array.from(
    // Two roles of one target are two edges, and one name.
    new Set(
      Array.from(out(at)).flatMap((edge) =>
        graph.edges[edge]?.kind === kind ? (graph.nodes[ends[edge] ?? -1]?.name ?? []) : [],
      ),
    ),
  ).join(", ") || null;

/** Of the edges whose targets a cell names. */
const ofEdges =
  (kind: string): TableColumn["evidence"] =>
  (_, at, { graph, out }) =>
    Array.from(out(at)).flatMap((edge) => {
      const found = graph.edges[edge];
      return found?.kind === kind ? found.evidence : [];
    });

const ofAttributes =
  (...names: readonly string[]): TableColumn["evidence"] =>
  ({ evidence }) =>
    names.flatMap((name) => evidence[name] ?? []);

export const columns: readonly TableColumn[] = [
  { id: "name", label: "Name", value: ({ name }) => name, evidence: ofAttributes("name") },
  {
    id: "kind",
    label: "Kind",
    value: kindLabel,
    evidence: ofAttributes("name"),
  },
  { id: "year", label: "Year", value: ({ year }) => year ?? null, evidence: ofAttributes("year") },
  {
    id: "venue",
    label: "Venue",
    value: (_, at, index) => targets(at, index, "PUBLISHED_IN"),
    evidence: ofEdges("PUBLISHED_IN"),
  },
  {
    id: "modality",
    label: "Modality",
    value: (_, at, index) => targets(at, index, "HAS_MODALITY"),
    evidence: ofEdges("HAS_MODALITY"),
  },
  {
    id: "parameters",
    label: "Size",
    value: ({ parameters, scale }) =>
      parameters === undefined ? (scale?.text ?? null) : parametersText(parameters),
    evidence: ofAttributes("parameters", "scale"),
    order: ({ parameters, scale }) =>
      parameters ??
      (scale === undefined ? null : Math.max(0, ...scale.sizes.map(({ value }) => value))),
  },
  {
    id: "linked",
    label: "Links to",
    value: (node, _, index) =>
      Array.from(
        new Set((node.links ?? []).map(({ kind }) => links.name?.(kind, index) ?? kind)),
      ).join(", ") || null,
    evidence: ofAttributes("links"),
  },
  {
    id: "trained",
    label: "Trained on",
    value: (_, at, index) => targets(at, index, "TRAINED_ON"),
    evidence: ofEdges("TRAINED_ON"),
  },
  {
    id: "base",
    label: "Derived from",
    value: (_, at, index) => targets(at, index, "DERIVED_FROM"),
    evidence: ofEdges("DERIVED_FROM"),
  },
  {
    id: "category",
    label: "Category",
    value: (_, at, index) => targets(at, index, "IN_CATEGORY"),
    evidence: ofEdges("IN_CATEGORY"),
  },
  { id: "links", label: "Edges", value: (_, at, index) => index.degree(at) },
];
