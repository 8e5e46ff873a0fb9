// Small graphs for tests: only what a test says, the rest as the schema asks.
import { readFileSync } from "node:fs";
import type { Confidence, Evidence } from "../../src/graph/evidence.ts";
import { edgeId, type Graph, type GraphEdge, type GraphNode } from "../../src/graph/graph.ts";
import { indexGraph, type GraphIndex } from "../../src/graph/index-graph.ts";
import { loadGraph } from "../../src/graph/load-graph.ts";
import type { EdgeKind, NodeKind } from "../../src/graph/schema.ts";

const evidence = (confidence: Confidence): readonly Evidence[] => [
  { rule: "test", confidence, url: "https://example.org", sourceKind: "curated", note: "" },
];

export const testNode = (
  id: string,
  kind: NodeKind,
  more: Partial<Omit<GraphNode, "id" | "kind">> = {},
): GraphNode => ({
  id,
  kind,
  name: id,
  aliases: [],
  sources: [],
  listed: true,
  x: 0,
  y: 0,
  evidence: {},
  ...more,
});

export const testEdge = (
  source: string,
  kind: EdgeKind,
  target: string,
  { confidence = "stated", ...more }: Partial<GraphEdge> = {},
): GraphEdge => ({
  id: edgeId(source, kind, target, more.role),
  kind,
  source,
  target,
  confidence,
  evidence: evidence(confidence),
  ...more,
});

export const testGraph = (nodes: readonly GraphNode[], edges: readonly GraphEdge[]): GraphIndex =>
  indexGraph({
    formatVersion: 1,
    dataVersion: "test",
    lists: [],
    nodes,
    edges,
    layout: null,
    report: { counts: {}, diagnostics: [], identity: [] },
  } satisfies Graph);

/** The graph that the build makes of the published lists. */
export function builtGraph(): GraphIndex {
  const url = new URL("../../data/graph.json", import.meta.url);
  const loaded = loadGraph(JSON.parse(readFileSync(url, "utf8")));
  if ("errors" in loaded) throw new Error(JSON.stringify(loaded.errors.slice(0, 3)));
  return indexGraph(loaded.graph);
}
