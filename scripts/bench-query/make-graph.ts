// A seeded graph with our kinds and edges, whose in-degrees follow a power law: a few hubs, many leaves.
import type { EdgeInput, NodeInput } from "../../src/query/store/parts-from.ts";
import { random } from "./random.ts";

export interface BenchGraph {
  readonly nodes: readonly (NodeInput & {
    readonly properties: Readonly<Record<string, string | number>>;
  })[];
  readonly edges: readonly (EdgeInput & {
    readonly properties: Readonly<Record<string, string | number>>;
  })[];
}

/** Shares of the nodes. */
const kinds: Readonly<Record<string, number>> = {
  Model: 0.5,
  Dataset: 0.3,
  Organization: 0.12,
  Task: 0.05,
  Category: 0.01,
  Venue: 0.01,
  Modality: 0.01,
};

/** Shares of the edges, and their ends. */
const types: readonly (readonly [type: string, from: string, to: string, share: number])[] = [
  ["TRAINED_ON", "Model", "Dataset", 0.2],
  ["EVALUATED_ON", "Model", "Dataset", 0.2],
  ["PUBLISHED_IN", "Model", "Venue", 0.15],
  ["IN_CATEGORY", "Model", "Category", 0.12],
  ["HAS_MODALITY", "Model", "Modality", 0.1],
  ["HOSTED_BY", "Model", "Organization", 0.08],
  ["FOR_TASK", "Dataset", "Task", 0.08],
  ["DERIVED_FROM", "Model", "Model", 0.07],
];

const words =
  "large language vision foundation model for medical protein image text report graph retrieval pretraining contrastive segmentation generation scaling diffusion multimodal clinical pathology radiology single cell".split(
    " ",
  );
const roles = ["pretraining", "finetuning", "input"];

/** The steepness of the power law: the target is the node at `count · u ** steepness`. */
const steepness = 3;

export function makeGraph(nodeCount: number, edgeCount: number, seed = 7): BenchGraph {
  const next = random(seed);
  const pick = (count: number): number => Math.floor(next() * count);
  const byKind = new Map<string, string[]>();
  const nodes: BenchGraph["nodes"][number][] = [];
  for (const [kind, share] of Object.entries(kinds)) {
    const ids = Array.from({ length: Math.round(nodeCount * share) }, (_, i) => {
      const name = `${kind} ${i}`;
      const title = Array.from({ length: 8 }, () => words[pick(words.length)]).join(" ");
      const properties: Record<string, string | number> =
        kind === "Model"
          ? {
              name,
              title: `${name}: ${title}`,
              year: 2010 + pick(16),
              parameters: pick(1000) * 1e6,
            }
          : { name };
      const id = `${kind.toLowerCase()}/${i}`;
      nodes.push({ id, labels: [kind], properties });
      return id;
    });
    byKind.set(kind, ids);
  }
  const edges: BenchGraph["edges"][number][] = [];
  const seen = new Set<string>();
  for (const [type, from, to, share] of types) {
    const sources = byKind.get(from) as string[];
    const targets = byKind.get(to) as string[];
    const enough = edges.length + Math.round(edgeCount * share);
    while (edges.length < enough) {
      const start = sources[pick(sources.length)] as string;
      const end = targets[Math.floor(targets.length * next() ** steepness)] as string;
      const key = `${start} ${type} ${end}`;
      if (start === end || seen.has(key)) continue;
      seen.add(key);
      const properties: Record<string, string | number> = {};
      if (type === "TRAINED_ON") properties["role"] = roles[pick(roles.length)] as string;
      if (type === "PUBLISHED_IN") properties["year"] = 2010 + pick(16);
      edges.push({ id: `e${edges.length}`, type, start, end, properties });
    }
  }
  return { nodes, edges };
}
