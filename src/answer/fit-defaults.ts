// The defaults of the questions on a graph that lacks what they name, an opened one say: what its own nodes suggest.
import { compareText } from "../graph/compare-text.ts";
import type { GraphIndex } from "../graph/index-graph.ts";
import { basesOf } from "./lineage.ts";
import { neighbours, reach } from "./neighbours.ts";
import type { QuestionDefaults } from "./question-defaults.ts";
import { modelsOf } from "./shared-datasets.ts";

const fitted = new WeakMap<GraphIndex, WeakMap<QuestionDefaults, QuestionDefaults>>();

/** The same defaults where the graph holds all that they name. What it has no like of stays as it is. */
export function fitDefaults(vocabulary: QuestionDefaults, index: GraphIndex): QuestionDefaults {
  const kept = fitted.get(index) ?? new WeakMap<QuestionDefaults, QuestionDefaults>();
  fitted.set(index, kept);
  const found = kept.get(vocabulary) ?? fit(vocabulary, index);
  kept.set(vocabulary, found);
  return found;
}

function fit(vocabulary: QuestionDefaults, index: GraphIndex): QuestionDefaults {
  const holds = (ids: readonly string[]): boolean =>
    ids.every((id) => index.node(id) !== undefined);
  const { categories, base, timeline, paths, compare, scale } = vocabulary;
  const { modalities, unit } = scale;
  let largest: readonly string[] | null = null;
  const models = (count: number, instead: readonly string[]): readonly string[] => {
    largest ??= ranked(index, "Model", (node) => index.degree(node), 3);
    return largest.length < count ? instead : largest.slice(0, count);
  };
  return {
    ...vocabulary,
    categories: holds(categories) ? categories : fitCategories(index, categories),
    base: holds([base]) ? base : (basesOf(index)[0]?.id ?? base),
    timeline: holds([timeline]) ? timeline : (commonModality(index, "Model") ?? timeline),
    paths: holds(paths) ? paths : models(2, paths),
    compare: holds(compare) ? compare : models(3, compare),
    scale: holds(modalities) ? scale : fitScale(index, scale, unit),
  };
}

/** Ids of a kind by a count that is not zero, most first; `most` of them. */
function ranked(
  { graph }: GraphIndex,
  kind: string,
  count: (node: number) => number,
  most = Infinity,
): readonly string[] {
  const counts = new Uint32Array(graph.nodes.length);
  graph.nodes.forEach((node, at) => {
    if (node.kind === kind) counts[at] = count(at);
  });
  // All need not be put in order where few are asked for.
  const least = Math.max(1, most === Infinity ? 1 : (counts.toSorted().at(-most) ?? 1));
  return graph.nodes
    .flatMap(({ id }, at) => ((counts[at] ?? 0) >= least ? [{ id, count: counts[at] ?? 0 }] : []))
    .toSorted((a, b) => b.count - a.count || compareText(a.id, b.id))
    .slice(0, most)
    .map(({ id }) => id);
}

/** The two categories with most models, neither in the other. */
function fitCategories(index: GraphIndex, instead: readonly string[]): readonly string[] {
  const idOf = (node: number): string => index.graph.nodes[node]?.id ?? "";
  const [first, ...rest] = ranked(index, "Category", (node) => modelsOf(index, idOf(node)).size);
  const start = index.position(first ?? "");
  if (first === undefined || start === undefined) return instead;
  const kin = new Set(
    (["in", "out"] as const).flatMap((way) =>
      Array.from(reach(index, start, "PART_OF", way).keys(), idOf),
    ),
  );
  const second = rest.find((id) => !kin.has(id));
  return second === undefined ? instead : [first, second];
}

const commonModality = (index: GraphIndex, kind: string): string | undefined =>
  ranked(
    index,
    "Modality",
    (node) =>
      neighbours(index, node, "HAS_MODALITY", "in").filter(
        (holder) => index.graph.nodes[holder.node]?.kind === kind,
      ).length,
  )[0];

/** The modality of most datasets, and the unit that most of their scales are in. */
function fitScale(
  index: GraphIndex,
  scale: QuestionDefaults["scale"],
  unit: string,
): QuestionDefaults["scale"] {
  const modality = commonModality(index, "Dataset");
  const at = index.position(modality ?? "");
  if (modality === undefined || at === undefined) return scale;
  const counts = new Map<string, number>();
  for (const { node } of neighbours(index, at, "HAS_MODALITY", "in"))
    for (const size of index.graph.nodes[node]?.scale?.sizes ?? [])
      counts.set(size.unit, (counts.get(size.unit) ?? 0) + 1);
  const [most] = Array.from(counts).toSorted(
    ([a, one], [b, two]) => two - one || compareText(a, b),
  );
  return { ...scale, modalities: [modality], unit: most?.[0] ?? unit };
}
