// What a number of the matrix counts, as clauses of a scope. A facet against itself is one clause that asks for both.
import type { FacetValue } from "../../../answer/facet.ts";
import type { FacetClause } from "../../../answer/scope.ts";

type Side = readonly [facet: string, value: FacetValue];

export const cellClauses = (
  kind: string,
  [rows, row]: Side,
  [columns, column]: Side,
): readonly FacetClause[] => [
  { facet: "kind", mode: "any", values: [kind] },
  ...(rows === columns
    ? [{ facet: rows, mode: "all", values: row === column ? [row] : [row, column] } as const]
    : [
        { facet: rows, mode: "any", values: [row] } as const,
        { facet: columns, mode: "any", values: [column] } as const,
      ]),
];
