// The rows of the table: filtered by a text, sorted by a column; what has no value comes last, either way.
import { compareText } from "../../graph/compare-text.ts";
import type { GraphNode } from "../../graph/graph.ts";
import type { GraphIndex } from "../../graph/index-graph.ts";
import { fold } from "../search/fold.ts";
import type { TableColumn } from "./columns.ts";

export interface Sorting {
  readonly column: string;
  readonly down: boolean;
}

export interface TableRow {
  readonly node: GraphNode;
  /** In the order of the columns. */
  readonly values: readonly (string | number | null)[];
}

export function tableRows(
  index: GraphIndex,
  nodes: Iterable<number>,
  columns: readonly TableColumn[],
  { column, down }: Sorting,
  find: string,
): readonly TableRow[] {
  const wanted = fold(find.trim());
  const rows = Array.from(nodes, (at): TableRow | null => {
    const node = index.graph.nodes[at];
    if (node === undefined) return null;
    const values = columns.map(({ value }) => value(node, at, index));
    const hit = wanted === "" || values.some((value) => fold(String(value ?? "")).includes(wanted));
    return hit ? { node, values } : null;
  }).filter((row) => row !== null);
  const key = columns.findIndex(({ id }) => id === column);
  const { order } = columns[key] ?? {};
  const orderOf = ({ node, values }: TableRow): string | number | null =>
    order === undefined ? (values[key] ?? null) : order(node);
  const sign = down ? -1 : 1;
  return rows.sort((a, b) => {
    const [x, y] = [orderOf(a), orderOf(b)];
    if (x === null || y === null)
      return x === y ? compareText(a.node.id, b.node.id) : x === null ? 1 : -1;
    const rank =
      typeof x === "number" && typeof y === "number"
        ? x - y
        : compareText(fold(String(x)), fold(String(y)));
    return sign * rank || compareText(a.node.id, b.node.id);
  });
}
