// Any two facets against each other. A cell with no node is *none listed* only over nodes whose both fields are known;
// nodes of which one field is unknown are counted apart, since they may belong there.
import type { FacetColumn, FacetValue } from "./facet.ts";
import type { FacetIndex } from "./facet-index.ts";
import { wholeScope, type Scope } from "./scope.ts";
import { scopeContent } from "./scope-nodes.ts";

export interface MatrixLine {
  readonly value: FacetValue;
  readonly label: string;
  /** Nodes that have it and whose other field is known. */
  readonly both: number;
  /** Nodes that have it and whose other field is unknown. */
  readonly open: number;
}

export interface MatrixCell {
  readonly count: number;
  /** `some`: nodes have both. `none`: none listed. `unknown`: no node that would tell. */
  readonly state: "some" | "none" | "unknown";
}

export interface Matrix {
  readonly rows: readonly MatrixLine[];
  readonly columns: readonly MatrixLine[];
  /** By row, then column. */
  readonly cells: readonly (readonly MatrixCell[])[];
  /** Nodes whose both fields are known, of `all` in scope. */
  readonly both: number;
  readonly rowOnly: number;
  readonly columnOnly: number;
  readonly neither: number;
  readonly all: number;
}

export interface MatrixQuestion {
  /** Ids of facets. */
  readonly rows: string;
  readonly columns: string;
  readonly scope?: Scope;
  /** Values to show; those that a node in scope has, most frequent first, if absent. */
  readonly rowValues?: readonly FacetValue[];
  readonly columnValues?: readonly FacetValue[];
}

/** Throws a RangeError for a facet that no register knows. */
export function matrixOf(facets: FacetIndex, question: MatrixQuestion): Matrix {
  const rowColumn = columnOf(facets, question.rows);
  const columnColumn = columnOf(facets, question.columns);
  const width = columnColumn.values.length;
  const counts = new Map<number, number>();
  const tally = (column: FacetColumn) => ({
    both: new Uint32Array(column.values.length),
    open: new Uint32Array(column.values.length),
  });
  const [byRow, byColumn] = [tally(rowColumn), tally(columnColumn)];
  const totals = { both: 0, rowOnly: 0, columnOnly: 0, neither: 0 };
  const { nodes } = scopeContent(facets, question.scope ?? wholeScope);
  for (const node of nodes) {
    const own = codesOf(rowColumn, node);
    const other = codesOf(columnColumn, node);
    const both = own.length > 0 && other.length > 0;
    totals[
      both ? "both" : own.length > 0 ? "rowOnly" : other.length > 0 ? "columnOnly" : "neither"
    ] += 1;
    for (const code of own) add(both ? byRow.both : byRow.open, code);
    for (const code of other) add(both ? byColumn.both : byColumn.open, code);
    for (const row of own)
      for (const column of other) {
        const key = row * width + column;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  }
  const rows = lines(rowColumn, byRow, question.rowValues);
  const columns = lines(columnColumn, byColumn, question.columnValues);
  return {
    rows,
    columns,
    cells: rows.map((row) =>
      columns.map((column): MatrixCell => {
        const key =
          (rowColumn.numberOf.get(row.value) ?? 0) * width +
          (columnColumn.numberOf.get(column.value) ?? 0);
        const count = counts.get(key) ?? 0;
        const told = row.both > 0 && column.both > 0;
        return { count, state: count > 0 ? "some" : told ? "none" : "unknown" };
      }),
    ),
    ...totals,
    all: nodes.size,
  };
}

function columnOf(facets: FacetIndex, id: string): FacetColumn {
  const column = facets.column(id);
  if (column === undefined) throw new RangeError(`matrixOf: there is no facet "${id}"`);
  return column;
}

const codesOf = ({ codes, offsets }: FacetColumn, node: number): Uint32Array =>
  codes.subarray(offsets[node] ?? 0, offsets[node + 1] ?? 0);

const add = (tally: Uint32Array, code: number): void => {
  tally[code] = (tally[code] ?? 0) + 1;
};

function lines(
  column: FacetColumn,
  { both, open }: { both: Uint32Array; open: Uint32Array },
  wanted: readonly FacetValue[] | undefined,
): MatrixLine[] {
  const all = column.values.map((value, code) => ({
    value,
    label: column.labels[code] ?? "",
    both: both[code] ?? 0,
    open: open[code] ?? 0,
  }));
  if (wanted !== undefined)
    return wanted.flatMap((value) => all[column.numberOf.get(value) ?? -1] ?? []);
  const held = all.filter((line) => line.both + line.open > 0);
  return column.facet.order === "value"
    ? held
    : held.toSorted((a, b) => b.both + b.open - (a.both + a.open));
}
