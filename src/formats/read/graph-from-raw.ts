// From what a file holds to a graph that keeps the schema's promises. What the schema has a word for becomes that;
// a kind that it does not know becomes a Resource with its `type`, a relation becomes RELATED_TO with its `relation`,
// and other attributes are written into the note. Nothing is dropped without a diagnostic.
import { checkGraph } from "../../graph/check-graph.ts";
import { formatVersion } from "../../graph/columns.ts";
import { dataVersionOf } from "../../graph/data-version.ts";
import type { Graph } from "../../graph/graph.ts";
import { edgeAttributes, nodeAttributes } from "../../graph/schema.ts";
import { toEdges } from "./edges-from-raw.ts";
import type { Findings } from "./findings.ts";
import { limits } from "./limits.ts";
import { listsOf } from "./lists-of-raw.ts";
import { placeOf, toNode, withoutRepeated } from "./nodes-from-raw.ts";
import { placeNodes } from "./place-nodes.ts";
import { attributesOf, type Context } from "./raw-attributes.ts";
import type { RawGraph } from "./raw-graph.ts";
import { readLayout } from "./read-layout.ts";
import type { ReadResult } from "./read-result.ts";
import { Refusal } from "./refusal.ts";

export function graphFromRaw(raw: RawGraph, file: string, findings: Findings): ReadResult {
  if (raw.nodes.length > limits.nodes || raw.edges.length > limits.edges)
    throw new Refusal(
      "too-large",
      `found ${raw.nodes.length} nodes and ${raw.edges.length} edges, expected at most ${limits.nodes} and ${limits.edges}; open a part of it`,
    );
  const context: Context = { file, findings, attributes: attributesOf(nodeAttributes) };
  const unique = withoutRepeated(raw.nodes, findings);
  const places = unique.map(placeOf);
  const placed = places.filter((place) => place !== undefined).length;
  if (placed < unique.length)
    findings.add(
      "no-position",
      "info",
      `${unique.length - placed} of ${unique.length} nodes have no position and were given one`,
    );
  const layout = readLayout(raw.about.get("layout"), raw.nodes.length, unique.length);
  const at = layout === null ? placeNodes(places) : places.map((place) => place ?? { x: 0, y: 0 });
  const nodes = unique.map((node, i) => toNode(node, at[i] ?? { x: 0, y: 0 }, context));
  const kindOf = new Map(nodes.map(({ id, kind }) => [id, kind]));
  const edges = toEdges(raw.edges, kindOf, {
    ...context,
    attributes: attributesOf(edgeAttributes),
  });
  const lists = listsOf(raw.about.get("lists"), nodes, edges);
  const unversioned = {
    formatVersion,
    lists,
    nodes,
    edges,
    layout,
    report: { counts: { nodes: nodes.length, edges: edges.length }, diagnostics: [], identity: [] },
  };
  const graph: Graph = { ...unversioned, dataVersion: dataVersionOf(unversioned) };
  const unsound = checkGraph(graph);
  if (unsound.length > 0)
    return { errors: unsound.slice(0, 20).map((found) => ({ ...found, file })) };
  return {
    graph: { ...graph, report: { ...graph.report, diagnostics: findings.list() } },
    diagnostics: findings.list(),
    placed: placed === 0 ? "none" : placed < unique.length ? "some" : "all",
  };
}
