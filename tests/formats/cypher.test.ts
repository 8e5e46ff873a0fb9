import fc from "fast-check";
import { expect, test } from "vitest";
import { cypherName, cypherString } from "../../src/formats/cypher/cypher-literal.ts";
import { toCypherScript } from "../../src/formats/cypher/to-cypher.ts";
import { compareText } from "../../src/graph/compare-text.ts";
import type { Graph } from "../../src/graph/graph.ts";
import type { Value } from "../../src/graph/value.ts";
import { runQuery } from "../../src/query/run-query.ts";
import type { Store } from "../../src/query/store.ts";
import { edge, graphOf, node, smallGraph } from "../graph/fixture.ts";
import { emptyStore, loadScript } from "./load-script.ts";
import { hostileGraph, hostileText } from "./hostile-graph.ts";
import { runs } from "../runs.ts";

const countBy = (names: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};

/** Nodes in the order in which the script makes them. */
const byKind = ({ nodes }: Graph) => nodes.toSorted((a, b) => compareText(a.kind, b.kind));

const answer = (store: Store, query: string): (readonly Value[])[] => [
  ...runQuery(store, query).rows,
];

function expectLoaded(graph: Graph): Store {
  const store = loadScript(toCypherScript({ graph }));
  expect(
    Object.fromEntries(answer(store, "MATCH (n) RETURN labels(n)[0] AS label, count(*) AS count")),
  ).toEqual(countBy(graph.nodes.map(({ kind }) => kind)));
  expect(
    Object.fromEntries(answer(store, "MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS count")),
  ).toEqual(countBy(graph.edges.map(({ kind }) => kind)));
  return store;
}

test("the script creates exactly the counts of the graph per label and type", () => {
  const store = expectLoaded(smallGraph());
  expect(
    answer(
      store,
      "MATCH (m:Model)-[r:TRAINED_ON]->(d:Dataset) RETURN m.name, m.year, r.role, d.name, d.x ORDER BY r.role",
    ),
  ).toEqual(
    ["finetuning", "pretraining"].map((role) => ["Alpha", 2020, role, "Gamma", { float: 0 }]),
  );
});

test("hostile text arrives as it was", () => {
  fc.assert(
    fc.property(hostileGraph, (graph) => {
      const store = expectLoaded(graph);
      const names = answer(store, "MATCH (n) RETURN n.id, n.name, n.title");
      expect(names).toEqual(byKind(graph).map(({ id, name, title }) => [id, name, title ?? null]));
    }),
    runs(30),
  );
});

test("a string literal reads back as its text and never shows a backslash before a u", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const literal = cypherString(text);
      expect(literal).not.toMatch(/\\u|\n|\r/i);
      expect(answer(emptyStore, `RETURN ${literal} AS text`)).toEqual([[text]]);
    }),
    runs(100),
  );
});

test("a script of many rows comes in batches", () => {
  const nodes = Array.from({ length: 450 }, (_, i) => node(`task/${i}`, "Task", `T${i}`));
  const graph = graphOf(nodes, [edge("task/0", "BROADER", "task/1")]);
  expect(toCypherScript({ graph }).match(/CREATE \(n:Task\)/g)).toHaveLength(3);
  expectLoaded(graph);
});

test("Neo4j and Memgraph each get the constraints that they read", () => {
  const graph = smallGraph();
  expect(toCypherScript({ graph })).toContain(
    "CREATE CONSTRAINT IF NOT EXISTS FOR (n:Model) REQUIRE n.id IS UNIQUE;",
  );
  expect(toCypherScript({ graph, options: { dialect: "memgraph" } })).toContain(
    "CREATE CONSTRAINT ON (n:Model) ASSERT n.id IS UNIQUE;",
  );
});

test("a label that is no plain word stands in backticks", () => {
  expect(cypherName("A`b c")).toBe("`A``b c`");
  expect(cypherName("TRAINED_ON")).toBe("TRAINED_ON");
});
