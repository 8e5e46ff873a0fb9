// Statements that rest on weak evidence, the weakest first; among equals those that more depends on.
import { compareText } from "../graph/compare-text.ts";
import { confidences, type Confidence, type Evidence } from "../graph/evidence.ts";
import type { GraphIndex } from "../graph/index-graph.ts";
import { edgeKinds } from "../graph/schema.ts";

export interface WeakStatement {
  /** Id of the edge, or of the node whose attribute it is. */
  readonly id: string;
  readonly of: "edge" | "attribute";
  /** The statement's subject, what it says, and its object: a node's id, or an attribute's value as text. */
  readonly source: string;
  readonly says: string;
  readonly target: string;
  readonly confidence: Confidence;
  /** The strongest evidence that it has. */
  readonly evidence: Evidence;
  /** Edges at its ends: how much stands on it. */
  readonly weight: number;
}

/** Edges, and names that a node has only by weak evidence. `wanted` are the confidences that count as weak. */
export function weakStatements(
  index: GraphIndex,
  wanted: readonly Confidence[] = ["low", "inferred"],
): WeakStatement[] {
  const { graph, sources, targets } = index;
  const strongest = (pieces: readonly Evidence[]): Evidence | undefined =>
    pieces.toSorted(
      (a, b) => confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence),
    )[0];
  const found: WeakStatement[] = [];
  graph.edges.forEach((edge, at) => {
    const evidence = strongest(edge.evidence);
    if (evidence === undefined || !wanted.includes(edge.confidence)) return;
    found.push({
      id: edge.id,
      of: "edge",
      source: edge.source,
      says: edgeKinds[edge.kind].label + (edge.role === undefined ? "" : ` (${edge.role})`),
      target: edge.target,
      confidence: edge.confidence,
      evidence,
      weight: index.degree(sources[at] ?? 0) + index.degree(targets[at] ?? 0),
    });
  });
  graph.nodes.forEach((node, position) => {
    const evidence = strongest(node.evidence["name"] ?? []);
    if (evidence === undefined || !wanted.includes(evidence.confidence)) return;
    found.push({
      id: node.id,
      of: "attribute",
      source: node.id,
      says: "is named",
      target: node.name,
      confidence: evidence.confidence,
      evidence,
      weight: index.degree(position),
    });
  });
  return found.toSorted(
    (a, b) =>
      confidences.indexOf(b.confidence) - confidences.indexOf(a.confidence) ||
      b.weight - a.weight ||
      compareText(a.id, b.id),
  );
}
