// How much is known: for a relation, of how many models its targets are known, known to be none, or unknown.
import type { GraphIndex } from "../graph/index-graph.ts";
import type { EdgeKind } from "../graph/schema.ts";
import { countOf, grouped } from "./words.ts";

export interface RelationCoverage {
  readonly relation: EdgeKind;
  /** Positions of the models; none has been counted twice. */
  readonly known: readonly number[];
  readonly none: readonly number[];
  readonly unknown: readonly number[];
}

/** Over these nodes' listed models; all of the graph's if absent. Nobody is expected to describe a base that no list holds. */
export function coverageOf(
  { graph }: GraphIndex,
  relation: EdgeKind,
  nodes: Iterable<number> = graph.nodes.keys(),
): RelationCoverage {
  const found = { known: [] as number[], none: [] as number[], unknown: [] as number[] };
  for (const position of new Set(nodes)) {
    const node = graph.nodes[position];
    if (node?.kind === "Model" && node.listed)
      found[node.coverage?.[relation] ?? "unknown"].push(position);
  }
  return { relation, ...found };
}

const subjects: Partial<Record<EdgeKind, string>> = {
  HAS_MODALITY: "Modality",
  TRAINED_ON: "Training data",
  EVALUATED_ON: "Evaluation data",
  DERIVED_FROM: "Base",
};

/** "Training data known for 223 of 253 models, known to be none for 12, unknown for 18." */
export function coverageSentence({ relation, known, none, unknown }: RelationCoverage): string {
  const all = known.length + none.length + unknown.length;
  const rest = [
    ...(none.length > 0 ? [`known to be none for ${grouped(none.length)}`] : []),
    ...(unknown.length > 0 ? [`unknown for ${grouped(unknown.length)}`] : []),
  ];
  const head = `${subjects[relation] ?? relation} known for ${grouped(known.length)} of ${countOf(all, "model")}`;
  return `${[head, ...rest].join(", ")}.`;
}
