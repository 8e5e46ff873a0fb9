// The published graph, whole, out and back again.
import { readFileSync } from "node:fs";
import { parse } from "@retorquere/bibtex-parser";
import { MultiDirectedGraph } from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import { Parser } from "n3";
import { beforeAll, expect, test } from "vitest";
import { makeGraph } from "../../scripts/make.ts";
import { toCsv } from "../../src/formats/csv/to-csv.ts";
import { toCypherScript } from "../../src/formats/cypher/to-cypher.ts";
import { toGexf } from "../../src/formats/gexf/to-gexf.ts";
import { toGraphml } from "../../src/formats/graphml/to-graphml.ts";
import { toGraphology } from "../../src/formats/graphology/to-graphology.ts";
import { openGraph } from "../../src/formats/open-graph.ts";
import { toBibtex } from "../../src/formats/paper/to-bibtex.ts";
import { worksOf } from "../../src/formats/paper/works.ts";
import { toTurtle } from "../../src/formats/rdf/to-turtle.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { loadGraph } from "../../src/graph/load-graph.ts";
import { runQuery } from "../../src/query/run-query.ts";
import { loadScript } from "./load-script.ts";

let graph: Graph;

beforeAll(async () => {
  await makeGraph();
  const loaded = loadGraph(JSON.parse(readFileSync("data/graph.json", "utf8")));
  if (!("graph" in loaded)) throw new Error(JSON.stringify(loaded.errors));
  graph = loaded.graph;
}, 60_000);

async function back(content: string | Uint8Array): Promise<Graph> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const result = await openGraph([{ name: "file", bytes }]);
  if ("errors" in result) throw new Error(JSON.stringify(result.errors));
  expect(result.diagnostics).toEqual([]);
  expect(result.placed).toBe("all");
  return result.graph;
}

const counts = (names: readonly string[]): Record<string, number> => {
  const held: Record<string, number> = {};
  for (const name of names) held[name] = (held[name] ?? 0) + 1;
  return held;
};

test("graphology JSON comes back as it was, layout, lists and data version included", async () => {
  const read = await back(toGraphology({ graph }));
  expect({ ...read, report: null }).toEqual({ ...graph, report: null });
});

test("GEXF, GraphML and CSV come back with the same nodes and edges", async () => {
  for (const content of [toGexf({ graph }), toGraphml({ graph }), toCsv({ graph })]) {
    const read = await back(content);
    expect(read.nodes).toEqual(graph.nodes);
    expect(read.edges).toEqual(graph.edges);
  }
});

test("graphology's own readers find every node and edge", () => {
  for (const read of [
    gexf.parse(MultiDirectedGraph, toGexf({ graph })),
    graphml.parse(MultiDirectedGraph, toGraphml({ graph })),
  ]) {
    expect([read.order, read.size]).toEqual([graph.nodes.length, graph.edges.length]);
    expect(counts(read.mapNodes((_, { kind }) => kind as string))).toEqual(
      counts(graph.nodes.map(({ kind }) => kind)),
    );
  }
});

test("the Cypher script creates exactly the counts per label and type", () => {
  const store = loadScript(toCypherScript({ graph }));
  const rows = (query: string) => Object.fromEntries(runQuery(store, query).rows) as unknown;
  expect(rows("MATCH (n) RETURN labels(n)[0] AS label, count(*) AS count")).toEqual(
    counts(graph.nodes.map(({ kind }) => kind)),
  );
  expect(rows("MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS count")).toEqual(
    counts(graph.edges.map(({ kind }) => kind)),
  );
});

test("Turtle holds each model once, and BibTeX each work", () => {
  const models = new Parser()
    .parse(toTurtle({ graph }))
    .filter(
      ({ predicate, object }) =>
        predicate.value.endsWith("#type") && object.value.endsWith("fair4ml/MLModel"),
    );
  expect(models.length).toBe(graph.nodes.filter(({ kind }) => kind === "Model").length);
  const { entries, errors } = parse(toBibtex({ graph }));
  expect(errors).toEqual([]);
  expect(new Set(entries.map(({ key }) => key)).size).toBe(worksOf({ graph }).length);
});
