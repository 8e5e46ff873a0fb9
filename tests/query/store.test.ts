import { describe, expect, it } from "vitest";
import { toColumns } from "../../src/graph/columns.ts";
import type { Graph, GraphEdge, GraphNode } from "../../src/graph/graph.ts";
import { runQuery } from "../../src/query/run-query.ts";
import { storeFromFile } from "../../src/query/store-from-file.ts";
import { storeFromGraph } from "../../src/query/store-from-graph.ts";
import { Store } from "../../src/query/store.ts";
import { ask } from "./ask.ts";

describe("Store.from", () => {
  it("takes several labels, lists, maps, large integers and floats", () => {
    const properties = {
      list: [1, { float: 2 }],
      map: new Map([["k", null]]),
      big: 2n ** 60n,
      whole: { float: 3 },
      part: 0.5,
      small: 5n,
    };
    const store = Store.from({
      nodes: [{ id: "n", labels: ["A", "B", "A"], properties }],
      edges: [],
    });
    expect(
      runQuery(
        store,
        "MATCH (n:B) RETURN labels(n), n.list, n.map, n.big, n.whole, n.part, n.small",
      ).rows,
    ).toEqual([
      [
        ["A", "B"],
        [1, { float: 2 }],
        new Map([["k", null]]),
        2n ** 60n,
        { float: 3 },
        { float: 0.5 },
        5,
      ],
    ]);
  });

  it("names an id that stands twice, and one that no node has", () => {
    const node = { id: "n", labels: [] };
    expect(() => Store.from({ nodes: [node, node], edges: [] })).toThrow('"n"');
    expect(() =>
      Store.from({ nodes: [node], edges: [{ type: "T", start: "n", end: "m" }] }),
    ).toThrow('"m"');
  });

  it("gives parallel edges without ids their own", () => {
    const store = Store.from({
      nodes: [{ id: "n", labels: [] }],
      edges: [
        { type: "T", start: "n", end: "n" },
        { type: "T", start: "n", end: "n" },
      ],
    });
    expect(ask(store, "MATCH ()-[r]->() RETURN r")).toEqual([["0"], ["1"]]);
  });
});

describe("a graph as a store", () => {
  const node = (id: string, more: object): GraphNode => ({
    id,
    kind: "Model",
    name: id,
    aliases: [],
    sources: [{ list: "l", line: 3 }],
    listed: true,
    x: 1,
    y: 2.5,
    evidence: {},
    ...more,
  });
  const edge: GraphEdge = {
    id: "a DERIVED_FROM[uses] b",
    kind: "DERIVED_FROM",
    source: "a",
    target: "b",
    role: "uses",
    confidence: "high",
    evidence: [],
  };
  const graph: Graph = {
    formatVersion: 1,
    dataVersion: "",
    lists: [],
    nodes: [
      node("a", { year: 2020, parameters: 3 }),
      node("b", {
        kind: "Dataset",
        scale: { text: "10 volumes", sizes: [{ value: 10, unit: "volume", atLeast: false }] },
      }),
    ],
    edges: [edge],
    layout: null,
    report: { counts: {}, diagnostics: [], identity: [] },
  };
  const file: unknown = JSON.parse(JSON.stringify(toColumns(graph)));
  const stores = [
    storeFromGraph(graph),
    storeFromFile(file as Parameters<typeof storeFromFile>[0]),
  ];

  it.each(stores)(
    "has kinds for labels, attributes for properties, and floats where the schema says so",
    (store) => {
      expect(
        runQuery(
          store,
          "MATCH (a:Model)-[r:DERIVED_FROM {role: 'uses'}]->(b:Dataset) RETURN a.id, a.year, a.x, b.scale.sizes[0].unit, a.sources[0].line, r.confidence",
        ).rows,
      ).toEqual([["a", 2020, { float: 1 }, "volume", 3, "high"]]);
    },
  );

  it("is the same from the rows and from the file", () => {
    const [rows, columns] = stores.map(
      (store) => runQuery(store, "MATCH p = ()-[]->() RETURN p").rows,
    );
    expect(rows).toEqual(columns);
  });
});
