// A graph as large as a page should bear, with our kinds and edges, every node at a place; the same size, the same graph.
import { readGraphology } from "../../src/formats/graphology/read-graphology.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { makeGraph } from "../bench-query/make-graph.ts";
import { random } from "../bench-query/random.ts";

export function largeGraph(nodeCount: number, edgeCount: number): Graph {
  const next = random(11);
  const { nodes, edges } = makeGraph(nodeCount, edgeCount);
  const place = (extent: number): number => Math.round(next() * extent * 100) / 100;
  const read = readGraphology(
    JSON.stringify({
      nodes: nodes.map(({ id, labels, properties }) => ({
        key: id,
        attributes: { kind: labels[0], ...properties, x: place(1440), y: place(900) },
      })),
      edges: edges.map(({ start, end, type, properties }) => ({
        source: start,
        target: end,
        attributes: { kind: type, ...properties },
      })),
    }),
    { file: "large.json" },
  );
  if ("errors" in read) throw new Error(read.errors.map(({ message }) => message).join("\n"));
  return read.graph;
}
