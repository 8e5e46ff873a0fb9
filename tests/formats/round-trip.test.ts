import fc from "fast-check";
import { expect, test } from "vitest";
import { toCsv } from "../../src/formats/csv/to-csv.ts";
import { toGexf } from "../../src/formats/gexf/to-gexf.ts";
import { toGraphml } from "../../src/formats/graphml/to-graphml.ts";
import { toGraphology } from "../../src/formats/graphology/to-graphology.ts";
import { openGraph } from "../../src/formats/open-graph.ts";
import type { ReadResult } from "../../src/formats/read/read-result.ts";
import { checkGraph } from "../../src/graph/check-graph.ts";
import { toColumns } from "../../src/graph/columns.ts";
import type { Graph, GraphNode } from "../../src/graph/graph.ts";
import { smallGraph as smallest } from "../graph/fixture.ts";
import { hostileGraph } from "./hostile-graph.ts";
import { runs } from "../runs.ts";

const writers: Readonly<Record<string, (graph: Graph) => string | Uint8Array>> = {
  graphology: (graph) => toGraphology({ graph }),
  gexf: (graph) => toGexf({ graph }),
  graphml: (graph) => toGraphml({ graph }),
  csv: (graph) => toCsv({ graph }),
  "graph.json": (graph) => JSON.stringify(toColumns(graph)),
};

const open = (content: string | Uint8Array, name = "file"): Promise<ReadResult> =>
  openGraph([
    { name, bytes: typeof content === "string" ? new TextEncoder().encode(content) : content },
  ]);

async function graphOf(content: string | Uint8Array): Promise<Graph> {
  const result = await open(content);
  if ("errors" in result) throw new Error(JSON.stringify(result.errors));
  return result.graph;
}

const smallGraph = (): Graph => {
  const graph = smallest();
  return {
    ...graph,
    nodes: graph.nodes.map((node, i) => ({ ...node, x: 300 * i, y: 100.25 * i })),
  };
};

/** Places may be scaled to the page, a format may take an empty text for none. */
const withoutPlace = ({ x: _x, y: _y, ...node }: GraphNode) => node;

for (const [id, write] of Object.entries(writers)) {
  test(`${id} read back gives the same nodes, edges, attributes and evidence`, async () => {
    const graph = smallGraph();
    const read = await graphOf(write(graph));
    expect(read.nodes).toEqual(graph.nodes);
    expect(read.edges).toEqual(graph.edges);
    expect(checkGraph(read)).toEqual([]);
  });

  test(`hostile text survives ${id} and back`, async () => {
    await fc.assert(
      fc.asyncProperty(hostileGraph, async (graph) => {
        const read = await graphOf(write(graph));
        expect(read.nodes.map(withoutPlace)).toEqual(graph.nodes.map(withoutPlace));
        expect(read.edges).toEqual(graph.edges);
      }),
      runs(30),
    );
  });
}

test("graphology JSON keeps lists, layout and data version", async () => {
  const small = smallGraph();
  const numbers = small.nodes.map((_, i) => i);
  const graph = {
    ...small,
    layout: {
      width: 100,
      height: 50,
      regions: [],
      region: numbers,
      visibility: numbers,
      radius: numbers,
      importance: numbers,
      community: numbers,
    },
  };
  const read = await graphOf(toGraphology({ graph }));
  expect(read.layout).toEqual(graph.layout);
  expect(read.lists).toEqual(graph.lists);
  expect(read.dataVersion).toBe(graph.dataVersion);
});

test("a format that carries no lists still names those that the evidence quotes", async () => {
  const read = await graphOf(toGexf({ graph: smallGraph() }));
  expect(read.lists).toEqual([{ id: "one", title: "one", file: "one", hash: "", lines: 3 }]);
});
