// Datasets shared across categories: reached by training or evaluation from models of each of two or more of them.
import { compareText } from "../graph/compare-text.ts";
import type { GraphIndex } from "../graph/index-graph.ts";
import { coverageOf, coverageSentence, type RelationCoverage } from "./coverage.ts";
import { neighbours, reach } from "./neighbours.ts";

/** How a model uses a dataset: a role of TRAINED_ON, or evaluation. */
export type Use = "pretraining" | "finetuning" | "input" | "evaluation";

export const uses: readonly Use[] = ["pretraining", "finetuning", "input", "evaluation"];

export interface SharedDataset {
  readonly id: string;
  /** Models that use it, by use; a model may stand under several. Ids, in order. */
  readonly byUse: Readonly<Record<Use, readonly string[]>>;
  /** Models that use it, by picked category. */
  readonly byCategory: Readonly<Record<string, readonly string[]>>;
  readonly models: readonly string[];
  /** Ids of the edges from these models. */
  readonly edges: readonly string[];
}

export interface SharedDatasets {
  /** Most models first, then most in pretraining, finetuning, input, evaluation. */
  readonly datasets: readonly SharedDataset[];
  /** Listed models of the categories. */
  readonly models: readonly string[];
  readonly training: RelationCoverage;
  readonly evaluation: RelationCoverage;
  /** Ids of the models whose training data nobody has stated. */
  readonly unknown: readonly string[];
  readonly coverage: string;
}

/** A category holds what its subsections hold. `wanted` are the uses that count. */
export function sharedDatasets(
  index: GraphIndex,
  categories: readonly string[],
  wanted: readonly Use[] = uses,
): SharedDatasets {
  const { graph } = index;
  const id = (node: number): string => graph.nodes[node]?.id ?? "";
  const members = new Map(
    categories.map((category) => [category, modelsOf(index, category)] as const),
  );
  const all = new Set(Array.from(members.values(), (models) => Array.from(models)).flat());
  const found = new Map<number, { use: Use; model: number; edge: string }[]>();
  for (const model of all)
    for (const kind of ["TRAINED_ON", "EVALUATED_ON"])
      for (const { node, edge } of neighbours(index, model, kind)) {
        const use = kind === "EVALUATED_ON" ? "evaluation" : (edge.role as Use);
        if (!wanted.includes(use)) continue;
        found.set(node, [...(found.get(node) ?? []), { use, model, edge: edge.id }]);
      }
  const datasets = Array.from(found, ([dataset, links]): SharedDataset => {
    const pick = (holds: (link: (typeof links)[number]) => boolean): string[] =>
      inOrder(links.filter(holds).map(({ model }) => id(model)));
    return {
      id: id(dataset),
      byUse: {
        pretraining: pick(({ use }) => use === "pretraining"),
        finetuning: pick(({ use }) => use === "finetuning"),
        input: pick(({ use }) => use === "input"),
        evaluation: pick(({ use }) => use === "evaluation"),
      },
      byCategory: Object.fromEntries(
        Array.from(members, ([category, models]) => [
          category,
          pick(({ model }) => models.has(model)),
        ]),
      ),
      models: pick(() => true),
      edges: links.map(({ edge }) => edge),
    };
  }).filter(({ byCategory }) => Object.values(byCategory).every((models) => models.length > 0));
  datasets.sort(
    (a, b) =>
      b.models.length - a.models.length ||
      uses.map((use) => b.byUse[use].length - a.byUse[use].length).find((less) => less !== 0) ||
      compareText(a.id, b.id),
  );
  const training = coverageOf(index, "TRAINED_ON", all);
  const evaluation = coverageOf(index, "EVALUATED_ON", all);
  const sentences = [
    ...(wanted.some((use) => use !== "evaluation") ? [coverageSentence(training)] : []),
    ...(wanted.includes("evaluation") ? [coverageSentence(evaluation)] : []),
  ];
  return {
    datasets,
    models: inOrder(Array.from(all, id)),
    training,
    evaluation,
    unknown: inOrder(training.unknown.map(id)),
    coverage: sentences.join(" "),
  };
}

/** Positions of the models in a category or in a section of it. */
export function modelsOf(index: GraphIndex, category: string): ReadonlySet<number> {
  const start = index.position(category);
  const found = new Set<number>();
  if (start === undefined) return found;
  for (const section of reach(index, start, "PART_OF", "in").keys())
    for (const { node } of neighbours(index, section, "IN_CATEGORY", "in"))
      if (index.graph.nodes[node]?.kind === "Model") found.add(node);
  return found;
}

const inOrder = (ids: readonly string[]): string[] =>
  Array.from(new Set(ids)).toSorted(compareText);
