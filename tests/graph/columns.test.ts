import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromColumns, toColumns } from "../../src/graph/columns.ts";
import { dataVersionOf } from "../../src/graph/data-version.ts";
import { loadGraph } from "../../src/graph/load-graph.ts";
import { edge, graphOf, node, smallGraph } from "./fixture.ts";
import { runs } from "../runs.ts";

describe("columns", () => {
  test("a graph survives the way to JSON and back", () => {
    const graph = smallGraph();
    expect(fromColumns(JSON.parse(JSON.stringify(toColumns(graph))))).toEqual(graph);
  });

  test("random graphs survive the way to JSON and back", () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        names,
        fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 20 }),
        (words, pairs) => {
          const nodes = words.map((word, i) =>
            node(`model/${i}`, "Model", word, i % 3 === 0 ? { year: 2000 + i } : {}),
          );
          const edges = new Map(
            pairs.map(([a, b]) => {
              const made = edge(
                `model/${a % words.length}`,
                "DERIVED_FROM",
                `model/${b % words.length}`,
                { role: "uses" },
              );
              return [made.id, made];
            }),
          );
          const graph = graphOf(nodes, [...edges.values()]);
          const loaded = loadGraph(JSON.parse(JSON.stringify(toColumns(graph))));
          expect(loaded).toEqual({ graph });
        },
      ),
      runs(100),
    );
  });

  test("equal quoted lines and equal evidence stand once", () => {
    const file = toColumns(smallGraph());
    expect(file.lines.count).toBe(1);
    expect(file.evidence.count).toBe(4);
  });

  test("the data version ignores positions and sees everything else", () => {
    const graph = smallGraph();
    const moved = { ...graph, nodes: graph.nodes.map((held) => ({ ...held, x: 5, y: 7 })) };
    const renamed = {
      ...graph,
      nodes: graph.nodes.map((held, i) => (i === 1 ? { ...held, name: "Betta" } : held)),
    };
    expect(dataVersionOf(moved)).toBe(graph.dataVersion);
    expect(dataVersionOf(renamed)).not.toBe(graph.dataVersion);
  });
});
