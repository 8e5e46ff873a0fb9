import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { facetIndex } from "../../src/answer/facet-index.ts";
import { facets as register } from "../../src/answer/facets.ts";
import { wholeScope, type FacetClause } from "../../src/answer/scope.ts";
import { parse } from "../../src/query/parse.ts";
import { print } from "../../src/query/print.ts";
import { toCypher } from "../../src/view/to-cypher.ts";
import { builtGraph } from "../answer/graph.ts";
import { randomScope } from "../answer/random-scope.ts";
import { runs } from "../runs.ts";

const clause = (
  facet: string,
  mode: FacetClause["mode"],
  ...values: FacetClause["values"]
): FacetClause => ({ facet, mode, values });

describe("a scope's query", () => {
  it("reads as someone would write it", () => {
    expect(
      toCypher({
        ...wholeScope,
        clauses: [
          clause("kind", "any", "Model"),
          clause("modality", "any", "modality/ct"),
          clause("year", "none", 2020),
        ],
        exclude: ["model/a"],
      }),
    ).toBe(
      [
        "MATCH (node) WHERE node:Model AND node.listed = true AND (node)-[:HAS_MODALITY]->()-[:BROADER*0..8]->({id: 'modality/ct'}) AND NOT (node.year IS NOT NULL AND node.year = 2020) AND NOT (node.id IS NOT NULL AND node.id = 'model/a')",
        "RETURN node ORDER BY node.id LIMIT 100000",
      ].join("\n"),
    );
  });

  it("returns the edges where not all of them count", () => {
    expect(
      toCypher({ ...wholeScope, edgeKinds: ["TRAINED_ON"], evidence: ["stated"] }, { limit: 10 }),
    ).toBe(
      [
        "MATCH (node)",
        "OPTIONAL MATCH (node)-[edge:TRAINED_ON]->(other) WHERE edge.confidence IN ['stated']",
        "RETURN node, collect(edge) AS edges ORDER BY node.id LIMIT 10",
      ].join("\n"),
    );
  });

  it("can be read for any value that a link may name", () => {
    for (const { id } of register)
      for (const value of ["", "x", "scan x", "scan 7", "-1", -1, 0.5]) {
        const clauses = [{ facet: id, mode: "any" as const, values: [value] }];
        expect(() => parse(toCypher({ ...wholeScope, clauses })), `${id} ${value}`).not.toThrow();
      }
  });

  it("is canonical, and within what other databases read the same: bounded walks, ordered and limited, no internal ids", () => {
    fc.assert(
      fc.property(randomScope(facetIndex(builtGraph())), (scope) => {
        const text = toCypher(scope);
        expect(print(parse(text))).toBe(text);
        const bare = text.replace(/'(?:[^'\\]|\\.)*'/g, "''");
        expect(bare).not.toMatch(/\*(?!\d+\.\.\d+)/);
        expect(bare).not.toMatch(/\bid\(|\belementId\(|COUNT \{|EXISTS \{/i);
        expect(bare).toMatch(/ ORDER BY node\.id LIMIT \d+$/);
      }),
      runs(200),
    );
  });
});
