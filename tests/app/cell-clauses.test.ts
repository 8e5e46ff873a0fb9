import { expect, it } from "vitest";
import { facetIndex } from "../../src/answer/facet-index.ts";
import { matrixOf } from "../../src/answer/matrix.ts";
import { scopeContent } from "../../src/answer/scope-nodes.ts";
import { wholeScope } from "../../src/answer/scope.ts";
import { cellClauses } from "../../src/app/panels/matrix/cell-clauses.ts";
import { builtGraph } from "../answer/graph.ts";

const facets = facetIndex(builtGraph());

it.each([
  ["modality", "task"],
  ["modality", "modality"],
])("holds just the nodes that each number counts, of %s by %s", (rows, columns) => {
  const scope = {
    ...wholeScope,
    clauses: [{ facet: "kind", mode: "any" as const, values: ["Model"] }],
  };
  const matrix = matrixOf(facets, { rows, columns, scope });
  expect(matrix.rows.length).toBeGreaterThan(5);
  for (const [r, row] of matrix.rows.entries())
    for (const [c, column] of matrix.columns.entries()) {
      const clauses = cellClauses("Model", [rows, row.value], [columns, column.value]);
      const { nodes } = scopeContent(facets, { ...wholeScope, clauses });
      expect(nodes.size, `${row.label}, ${column.label}`).toBe(matrix.cells[r]?.[c]?.count);
    }
});
