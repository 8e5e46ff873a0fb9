// What the app writes as Cypher runs, with the same answer, on the graph as the exported script creates it in another
// database: no property there holds a map.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { facetIndex } from "../../src/answer/facet-index.ts";
import { facets as register } from "../../src/answer/facets.ts";
import { questions } from "../../src/answer/questions.ts";
import { scopeContent } from "../../src/answer/scope-nodes.ts";
import { wholeScope } from "../../src/answer/scope.ts";
import { toCypherScript } from "../../src/formats/cypher/to-cypher.ts";
import type { NodeValue, Value } from "../../src/graph/value.ts";
import { createEngine } from "../../src/query/engine.ts";
import { storeFromGraph } from "../../src/query/store-from-graph.ts";
import { toCypher } from "../../src/view/to-cypher.ts";
import defaults from "../../data/vocabulary/questions.json" with { type: "json" };
import { builtGraph } from "../answer/graph.ts";
import { randomScope } from "../answer/random-scope.ts";
import { loadScript } from "../formats/load-script.ts";
import { runs } from "../runs.ts";

const index = builtGraph();
const facets = facetIndex(index);
const store = loadScript(toCypherScript({ graph: index.graph }));
const database = createEngine(store);
const own = createEngine(storeFromGraph(index.graph));
const idOf = (node: number): string => index.graph.nodes[node]?.id ?? "";

const isMap = (value: Value): boolean =>
  value instanceof Map || (Array.isArray(value) && value.some((item: Value) => isMap(item)));

describe("in another database", () => {
  it("no property holds a map", () => {
    const { parts } = store;
    for (let row = 0; row < store.nodeCount; row += 1)
      for (const value of Object.values(parts.nodeProperties.row(row)))
        expect(isMap(value)).toBe(false);
  });

  it.each(register.map(({ id }) => id))("the facet %s gives the same nodes", async (facet) => {
    const values = facets.column(facet)?.values ?? [];
    const stride = Math.ceil(values.length / 40);
    for (const value of values.filter((_, i) => i % stride === 0)) {
      const scope = { ...wholeScope, clauses: [{ facet, mode: "any" as const, values: [value] }] };
      const { rows } = await database.run(toCypher(scope));
      expect(rows.map(([node]) => (node as NodeValue).id)).toEqual(
        Array.from(scopeContent(facets, scope).nodes, idOf).toSorted(),
      );
    }
  });

  it("any scope gives the same nodes", async () => {
    await fc.assert(
      fc.asyncProperty(randomScope(facets), async (scope) => {
        const { rows, warnings } = await database.run(toCypher(scope));
        expect(warnings).toEqual([]);
        expect(rows.map(([node]) => (node as NodeValue).id)).toEqual(
          Array.from(scopeContent(facets, scope).nodes, idOf).toSorted(),
        );
      }),
      runs(60),
    );
  });

  it.each(questions.map((question) => [question.id, question] as const))(
    "the question %s gives rows of the same nodes, numbers and texts",
    async (_, question) => {
      const { cypher } = question.ask(facets, question.defaults(defaults, index));
      if (cypher === null) return;
      const [here, there] = await Promise.all([own.run(cypher), database.run(cypher)]);
      // Publications are JSON texts there, and relationships have ids of the database's own.
      const plain = (value: Value): unknown => {
        if (typeof value !== "object" || value === null || "float" in value) return value;
        return "labels" in value ? value.id : null;
      };
      expect(here.rows.length).toBeGreaterThan(0);
      expect(there.rows.map((row) => row.map(plain))).toEqual(
        here.rows.map((row) => row.map(plain)),
      );
    },
  );
});
