import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countByHand, countFacet, countScope } from "../../src/answer/count-facets.ts";
import { facetIndex } from "../../src/answer/facet-index.ts";
import { facets as register } from "../../src/answer/facets.ts";
import { wholeScope } from "../../src/answer/scope.ts";
import { scopeContent } from "../../src/answer/scope-nodes.ts";
import { withValue } from "../../src/answer/with-value.ts";
import type { NodeValue, RelationshipValue } from "../../src/graph/value.ts";
import { createEngine } from "../../src/query/engine.ts";
import { storeFromGraph } from "../../src/query/store-from-graph.ts";
import { toCypher } from "../../src/view/to-cypher.ts";
import { builtGraph } from "../answer/graph.ts";
import { randomScope } from "../answer/random-scope.ts";
import { runs } from "../runs.ts";

const index = builtGraph();
const facets = facetIndex(index);
const engine = createEngine(storeFromGraph(index.graph));
const idOf = (node: number): string => index.graph.nodes[node]?.id ?? "";

describe("a scope", () => {
  it.each(register.map(({ id }) => id))(
    "of each value of the facet %s holds the same nodes by its column and by its query",
    async (facet) => {
      const values = facets.column(facet)?.values ?? [];
      const stride = Math.ceil(values.length / 80);
      for (const value of values.filter((_, i) => i % stride === 0)) {
        const scope = {
          ...wholeScope,
          clauses: [{ facet, mode: "any" as const, values: [value] }],
        };
        const { rows } = await engine.run(toCypher(scope));
        const held = Array.from(scopeContent(facets, scope).nodes, idOf).toSorted();
        expect(held).not.toEqual([]);
        expect(rows.map(([node]) => (node as NodeValue).id)).toEqual(held);
      }
    },
  );

  it("holds the same nodes by its facets and by its query, and the query gives the edges that count", async () => {
    await fc.assert(
      fc.asyncProperty(randomScope(facets), async (scope) => {
        const content = scopeContent(facets, scope);
        const { rows, columns, cut, warnings } = await engine.run(toCypher(scope));
        expect(cut).toBeNull();
        expect(rows.map(([node]) => (node as NodeValue).id)).toEqual(
          Array.from(content.nodes, idOf).toSorted(),
        );
        if (columns.includes("edges"))
          expect(
            rows
              .flatMap(([, edges]) => (edges as RelationshipValue[]).map(({ id }) => id))
              .toSorted(),
          ).toEqual(Array.from(content.edges, (at) => index.graph.edges[at]?.id ?? "").toSorted());
        expect(warnings).toEqual([]);
      }),
      runs(150),
    );
  });

  it("has after a click as many nodes as the count before it said, in every mode", () => {
    const facet = fc.constantFrom(...register.map(({ id }) => id));
    const mode = fc.constantFrom("any" as const, "all" as const, "none" as const);
    fc.assert(
      fc.property(randomScope(facets), facet, mode, fc.nat(), (scope, id, how, pick) => {
        const column = facets.column(id);
        if (column === undefined || column.values.length === 0) return;
        const code = pick % column.values.length;
        const value = column.values[code] ?? "";
        const count = countFacet(facets, scope, id, how)[code] ?? 0;
        const after = withValue(scope, id, value, how);
        expect(count).toBe(countScope(facets, after));
        // What is shown: those of the value, and apart from them those that hands brought in.
        const byHand = new Set(scope.include.flatMap((held) => index.position(held) ?? []));
        const nodes = Array.from(scopeContent(facets, after).nodes);
        expect(count - countByHand(facets, scope)).toBe(
          nodes.filter((node) => !byHand.has(node)).length,
        );
      }),
      runs(1000),
    );
  });
});
