// A small sound graph: two models, a dataset, a venue, with evidence of both kinds.
import { edgeId, type Graph, type GraphEdge, type GraphNode } from "../../src/graph/graph.ts";
import type { Evidence } from "../../src/graph/evidence.ts";
import { strongestConfidence } from "../../src/graph/evidence.ts";
import { dataVersionOf } from "../../src/graph/data-version.ts";

export const quote = "**(Alpha)** _Alpha: a model_ ```ACL 2020```";

export const said = (text: string, rule = "entry"): Evidence => ({
  rule,
  confidence: "stated",
  list: "one",
  line: 3,
  from: quote.indexOf(text),
  to: quote.indexOf(text) + text.length,
  quote,
});

export const claimed: Evidence = {
  rule: "claim",
  confidence: "medium",
  url: "https://example.org/alpha",
  sourceKind: "readme",
  note: "says so",
};

export function node(
  id: string,
  kind: GraphNode["kind"],
  name: string,
  more: Partial<GraphNode> = {},
): GraphNode {
  const evidence: Record<string, readonly Evidence[]> = { name: [claimed] };
  for (const key of Object.keys(more))
    if (!["listed", "coverage", "sources"].includes(key)) evidence[key] = [claimed];
  return {
    id,
    kind,
    name,
    aliases: [],
    sources: [{ url: "https://example.org/alpha" }],
    listed: true,
    x: 0,
    y: 0,
    ...more,
    evidence: { ...evidence, ...more.evidence },
  };
}

export function edge(
  source: string,
  kind: GraphEdge["kind"],
  target: string,
  more: Partial<GraphEdge> = {},
): GraphEdge {
  const evidence = more.evidence ?? [claimed];
  return {
    id: edgeId(source, kind, target, more.role),
    kind,
    source,
    target,
    confidence: strongestConfidence(evidence),
    ...more,
    evidence,
  };
}

/** A graph of these rows, with its data version. */
export function graphOf(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Graph {
  const graph = {
    formatVersion: 1,
    lists: [{ id: "one", letter: "O", title: "List one", file: "one.md", hash: "0", lines: 9 }],
    nodes,
    edges,
    layout: null,
    report: { counts: { entries: 1 }, diagnostics: [], identity: [] },
  };
  return { ...graph, dataVersion: dataVersionOf(graph) };
}

export const smallGraph = (): Graph =>
  graphOf(
    [
      node("model/alpha", "Model", "Alpha", {
        title: "Alpha: a model",
        year: 2020,
        aliases: ["A"],
        publications: [{ venue: "ACL", year: 2020, track: null }],
        links: [{ kind: "paper", label: "Paper", url: "https://arxiv.org/abs/2001.00001" }],
        coverage: { TRAINED_ON: "known" },
        evidence: { name: [said("Alpha")], year: [said("2020")] },
      }),
      node("model/beta", "Model", "Beta", { listed: false }),
      node("dataset/gamma", "Dataset", "Gamma", {
        scale: { text: "over 3k images", sizes: [{ value: 3000, unit: "image", atLeast: true }] },
      }),
      node("venue/acl", "Venue", "ACL"),
    ],
    [
      edge("model/alpha", "PUBLISHED_IN", "venue/acl", {
        year: [2020],
        evidence: [said("ACL 2020")],
      }),
      edge("model/alpha", "TRAINED_ON", "dataset/gamma", { role: "pretraining" }),
      edge("model/alpha", "TRAINED_ON", "dataset/gamma", { role: "finetuning" }),
      edge("model/alpha", "DERIVED_FROM", "model/beta", { role: "checkpoint" }),
    ],
  );
