// The works in view as a table of texts, for LaTeX and Markdown to print.
import { indexGraph } from "../../graph/index-graph.ts";
import type { ExportInput } from "../export-input.ts";
import { defaultColumns, tableColumns, type RowContext, type TableColumn } from "./table-column.ts";

export interface Table {
  readonly columns: readonly TableColumn[];
  /** "" where a column does not apply, "unknown" where nobody has said. */
  readonly rows: readonly (readonly string[])[];
  readonly ids: readonly string[];
}

/** In this order, and within it as the graph has them. */
const kinds: readonly string[] = ["Model", "Survey", "Dataset", "Resource"];

/** Throws where a column is asked for that there is not. */
export function tableOf({ graph, whole = graph, options }: ExportInput): Table {
  const index = indexGraph(whole);
  const nodes = kinds.flatMap((kind) => graph.nodes.filter((node) => node.kind === kind));
  const contexts = nodes.map((node): RowContext => {
    const position = index.position(node.id);
    return {
      node,
      targets: (kind, role) => {
        const names = new Set<string>();
        for (const at of position === undefined ? [] : index.out(position)) {
          const edge = whole.edges[at];
          if (edge?.kind === kind && (role === undefined || edge.role === role))
            names.add(index.node(edge.target)?.name ?? edge.target);
        }
        return [...names];
      },
    };
  });
  const cell = ({ kinds: fit, text }: TableColumn, row: RowContext): string | null =>
    fit === undefined || fit.includes(row.node.kind) ? text(row) : "";
  const columns = chosen(options?.columns).filter(
    (column) =>
      options?.columns !== undefined || contexts.some((row) => (cell(column, row) ?? "") !== ""),
  );
  return {
    columns,
    rows: contexts.map((row) => columns.map((column) => cell(column, row) ?? "unknown")),
    ids: nodes.map(({ id }) => id),
  };
}

function chosen(ids: readonly string[] = defaultColumns): readonly TableColumn[] {
  return ids.map((id) => {
    const column = tableColumns.find((candidate) => candidate.id === id);
    if (column === undefined)
      throw new RangeError(
        `columns: found "${id}", expected any of ${tableColumns.map((known) => known.id).join(", ")}`,
      );
    return column;
  });
}
