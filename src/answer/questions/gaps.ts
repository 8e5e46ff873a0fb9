import { columnsOf, nodeCell, once, type Cell } from "../answer.ts";
import type { FacetIndex } from "../facet-index.ts";
import { facets as register } from "../facets.ts";
import { matrixOf } from "../matrix.ts";
import { textOf, type Question } from "../question.ts";
import { wholeScope } from "../scope.ts";
import { countOf, grouped } from "../words.ts";

/** Facets over neighbours: their relation, and the one that widens it. */
const relations: Readonly<Record<string, readonly [label: string, kind: string, wider: string]>> = {
  modality: ["Modality", "HAS_MODALITY", "BROADER"],
  task: ["Task", "FOR_TASK", "BROADER"],
  category: ["Category", "IN_CATEGORY", "PART_OF"],
};

const labelOf = (facet: string): string =>
  (register.find(({ id }) => id === facet)?.label ?? facet).toLowerCase();

export const gaps: Question = {
  id: "gaps",
  keywords: "gaps matrix missing combination none listed",
  parameters: [
    { id: "kind", label: "Of what", kind: "node kind" },
    { id: "rows", label: "Rows", kind: "facet" },
    { id: "columns", label: "Columns", kind: "facet" },
  ],
  defaults: ({ matrix: { kind, rows, columns } }) => ({ kind, rows, columns }),
  sentence: (_, parameters) =>
    `Which combinations of ${labelOf(textOf(parameters, "rows"))} and ${labelOf(textOf(parameters, "columns"))} have no ${textOf(parameters, "kind").toLowerCase()}?`,
  ask(facets, parameters) {
    const kind = textOf(parameters, "kind");
    const rows = textOf(parameters, "rows");
    const columns = textOf(parameters, "columns");
    const scope = {
      ...wholeScope,
      clauses: [{ facet: "kind", mode: "any" as const, values: [kind] }],
    };
    const matrix = matrixOf(facets, { rows, columns, scope });
    const found = matrix.rows.flatMap((row, i) =>
      matrix.columns.flatMap((column, j) =>
        matrix.cells[i]?.[j]?.state === "none" ? [{ row, column }] : [],
      ),
    );
    found.sort((a, b) => b.row.both * b.column.both - a.row.both * a.column.both);
    const cell = valueCell(facets);
    const noun = kind.toLowerCase();
    return {
      columns: columnsOf({
        row: facets.column(rows)?.facet.label ?? rows,
        column: facets.column(columns)?.facet.label ?? columns,
        rowCount: `${kind}s in the row`,
        columnCount: `${kind}s in the column`,
        open: "May belong here: the other field is unknown",
      }),
      rows: found.map(({ row, column }): Cell[] => [
        cell(row.value, row.label),
        cell(column.value, column.label),
        row.both,
        column.both,
        row.open + column.open,
      ]),
      statements: found.map(() => []),
      nodes: once(
        found.flatMap(({ row, column }) =>
          [row.value, column.value].map(String).filter((id) => facets.index.node(id) !== undefined),
        ),
      ),
      edges: [],
      coverage: `${countOf(found.length, "combination")} with no ${noun} listed. Both fields are known for ${grouped(matrix.both)} of ${countOf(matrix.all, noun)}; those with one known (${grouped(matrix.rowOnly + matrix.columnOnly)}) may fill a gap.`,
      cypher: gapsInCypher(kind, rows, columns),
    };
  },
};

const valueCell =
  ({ index }: FacetIndex) =>
  (value: string | number, label: string): Cell =>
    index.node(String(value)) === undefined ? label : nodeCell(String(value));

function gapsInCypher(kind: string, rows: string, columns: string): string | null {
  const row = relations[rows];
  const column = relations[columns];
  if (row === undefined || column === undefined || kind !== "Dataset") return null;
  const path = (named: string, [label, over, wider]: readonly [string, string, string]): string =>
    `-[:${over}]->()-[:${wider}*0..8]->(${named}:${label})`;
  return `MATCH (one:Dataset)${path("row", row)}
WHERE (one)-[:${column[1]}]->()
WITH collect(DISTINCT row) AS rows
MATCH (other:Dataset)${path("column", column)}
WHERE (other)-[:${row[1]}]->()
WITH rows, collect(DISTINCT column) AS columns
UNWIND rows AS row
UNWIND columns AS column
OPTIONAL MATCH (row)<-[:${row[2]}*0..8]-()<-[:${row[1]}]-(dataset:Dataset)-[:${column[1]}]->()-[:${column[2]}*0..8]->(column)
WITH row, column, count(dataset) AS datasets
WHERE datasets = 0
RETURN row, column
ORDER BY row.id, column.id
LIMIT 10000`;
}
