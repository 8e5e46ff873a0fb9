// Small graphs for tests of layout and scene: models and datasets of a few modalities, linked mostly within these.
import { edgeId, type Graph, type GraphEdge, type GraphNode } from "../../src/graph/graph.ts";
import type { EdgeKind, NodeKind } from "../../src/graph/schema.ts";

const evidence = [
  {
    rule: "test",
    confidence: "high" as const,
    url: "https://example.org/",
    sourceKind: "curated",
    note: "",
  },
];

export const nodeOf = (kind: NodeKind, name: string, more: Partial<GraphNode> = {}): GraphNode => ({
  id: `${kind.toLowerCase()}/${name.toLowerCase().replaceAll(" ", "-")}`,
  kind,
  name,
  aliases: [],
  sources: [{ url: "https://example.org/" }],
  listed: true,
  x: 0,
  y: 0,
  evidence: { name: evidence },
  ...more,
});

export const edgeOf = (
  source: GraphNode,
  kind: EdgeKind,
  target: GraphNode,
  role?: string,
): GraphEdge => ({
  id: edgeId(source.id, kind, target.id, role),
  kind,
  source: source.id,
  target: target.id,
  confidence: "high",
  evidence,
  ...(role === undefined ? {} : { role }),
});

export const graphOf = (nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Graph => ({
  formatVersion: 1,
  dataVersion: "test",
  lists: [],
  nodes,
  edges,
  layout: null,
  report: { counts: {}, diagnostics: [], identity: [] },
});

/**
 * `perModality` models and as many datasets for each of `modalities`; model i is trained on dataset i and i + 1 of its
 * own modality, and every seventh on the first dataset of the next one; each model has one unlisted dataset of its own.
 */
export function fieldedGraph(modalities: readonly string[], perModality: number): Graph {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  const sets = modalities.map((modality, m) => {
    const ground = nodeOf("Modality", modality);
    const models = Array.from({ length: perModality }, (_, i) =>
      nodeOf("Model", `M${m}-${i}`, { title: `Model ${i} of ${modality}`, year: 2019 + (i % 5) }),
    );
    const datasets = Array.from({ length: perModality }, (_, i) => nodeOf("Dataset", `D${m}-${i}`));
    nodes.push(ground, ...models, ...datasets);
    for (const each of [...models, ...datasets]) edges.push(edgeOf(each, "HAS_MODALITY", ground));
    return { models, datasets };
  });
  sets.forEach(({ models, datasets }, m) => {
    models.forEach((model, i) => {
      const link = (to: GraphNode | undefined): void => {
        if (to) edges.push(edgeOf(model, "TRAINED_ON", to, "pretraining"));
      };
      link(datasets[i]);
      link(datasets[(i + 1) % datasets.length]);
      if (i % 7 === 0 && sets.length > 1) link(sets[(m + 1) % sets.length]?.datasets[0]);
      const own = nodeOf("Dataset", `Own of ${model.name}`, { listed: false });
      nodes.push(own);
      edges.push(edgeOf(model, "EVALUATED_ON", own));
    });
  });
  return graphOf(nodes, edges);
}
