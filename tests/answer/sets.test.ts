import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { facetIndex } from "../../src/answer/facet-index.ts";
import { scopeContent } from "../../src/answer/scope-nodes.ts";
import { setAlgebra } from "../../src/answer/sets.ts";
import { wholeScope } from "../../src/answer/scope.ts";
import { builtGraph } from "./graph.ts";
import { randomClause, randomScope } from "./random-scope.ts";
import { runs } from "../runs.ts";

const facets = facetIndex(builtGraph());
const picked = fc
  .array(randomClause(facets), { minLength: 1, maxLength: 6 })
  .map((clauses) =>
    clauses.flatMap(({ facet, values }) => values.slice(0, 1).map((value) => ({ facet, value }))),
  );

describe("set algebra", () => {
  it("puts every node of the scope into one intersection, or outside", () => {
    fc.assert(
      fc.property(randomScope(facets), picked, (scope, sets) => {
        const { nodes } = scopeContent(facets, scope);
        const { intersections, outside } = setAlgebra(facets, scope, sets);
        const all = intersections.flatMap((each) => each.nodes);
        expect(new Set(all).size).toBe(all.length);
        expect(all.every((node) => nodes.has(node))).toBe(true);
        expect(all.length + outside).toBe(nodes.size);
      }),
      runs(100),
    );
  });

  it("gives with each intersection the clauses that hold exactly its nodes", () => {
    fc.assert(
      fc.property(picked, (sets) => {
        for (const { nodes, clauses } of setAlgebra(facets, wholeScope, sets).intersections)
          expect(Array.from(scopeContent(facets, { ...wholeScope, clauses }).nodes)).toEqual(nodes);
      }),
      runs(100),
    );
  });

  it("counts each set as its clause alone does", () => {
    fc.assert(
      fc.property(picked, (sets) => {
        const { sizes } = setAlgebra(facets, wholeScope, sets);
        sets.forEach(({ facet, value }, i) => {
          const clauses = [{ facet, mode: "any" as const, values: [value] }];
          expect(sizes[i]).toBe(scopeContent(facets, { ...wholeScope, clauses }).nodes.size);
        });
      }),
      runs(100),
    );
  });
});
