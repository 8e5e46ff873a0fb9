// The field of each participant, from its modalities: the rarer a modality, the more it tells. Where nothing is stated
// the neighbours vote; where they disagree a node floats between regions, which is true of it.
import type { Graph } from "../graph/graph.ts";
import type { Field, FieldVocabulary } from "./field-vocabulary.ts";
import { membership, type Group, type Grouping } from "./grouping.ts";
import type { Substance } from "./substance.ts";

const rounds = 4;
/** Share of its neighbours' votes that a field needs; an unlisted base needs more, since it serves many. */
const needed = { listed: 0.34, base: 0.6 } as const;

export function findFields(substance: Substance, { fields }: FieldVocabulary): Grouping {
  const { index, nodes } = substance;
  const { graph } = index;
  const of = new Int32Array(nodes.length).fill(-1);
  const how = new Uint8Array(nodes.length);
  const stated = statedFields(substance, fields);
  nodes.forEach((node, i) => {
    const field = stated(node);
    if (field < 0) return;
    of[i] = field;
    how[i] = membership.stated;
  });
  for (let round = 0; round < rounds; round += 1) vote(substance, fields.length, of, how);
  const silent = fields.findIndex((field) => field.stated === false);
  nodes.forEach((node, i) => {
    const alone = (substance.neighbours[node]?.length ?? 0) === 0;
    if (silent < 0 || (of[i] ?? -1) >= 0 || !alone || graph.nodes[node]?.listed !== true) return;
    of[i] = silent;
    how[i] = membership.stated;
  });
  return { groups: fields.map(groupOf), of, how };
}

const groupOf = ({ id, name, fact, seat, hue, stated }: Field): Group => ({
  id,
  name,
  fact,
  seat: [seat[0] ?? 0, seat[1] ?? 0],
  hue,
  dashed: stated === false,
});

/** From a node to the field that its own modalities or sections state, or -1. */
function statedFields({ index }: Substance, fields: readonly Field[]): (node: number) => number {
  const { graph, out, in: entering, targets } = index;
  const fieldOf = new Map<string, { field: number; weight: number }>();
  fields.forEach(({ modalities, weight, weights }, field) => {
    for (const name of modalities) fieldOf.set(name, { field, weight: weights?.[name] ?? weight });
  });
  const degrees = new Map<number, number>();
  const modalityDegree = (modality: number): number => {
    let degree = degrees.get(modality);
    if (degree === undefined) {
      degree = entering(modality).reduce(
        (n, edge) => n + (graph.edges[edge]?.kind === "HAS_MODALITY" ? 1 : 0),
        0,
      );
      degrees.set(modality, degree);
    }
    return degree;
  };
  return (node) => {
    const scores = new Float64Array(fields.length);
    for (const edge of out(node)) {
      if (graph.edges[edge]?.kind !== "HAS_MODALITY") continue;
      const modality = targets[edge] ?? -1;
      const row = fieldOf.get(graph.nodes[modality]?.name ?? "");
      if (row !== undefined)
        scores[row.field] =
          (scores[row.field] ?? 0) + row.weight / Math.log2(2 + modalityDegree(modality));
    }
    const many = fields.findIndex(
      ({ manyOf }) =>
        manyOf !== undefined &&
        fields.filter(({ id }, i) => manyOf.fields.includes(id) && (scores[i] ?? 0) > 0).length >=
          manyOf.atLeast,
    );
    if (many >= 0) return many;
    const section = fields.findIndex(
      ({ onlyCategories }) =>
        onlyCategories !== undefined && isOnlyUnder(graph, index, node, onlyCategories),
    );
    if (section >= 0) return section;
    let best = -1;
    scores.forEach((score, field) => {
      if (score > (best < 0 ? 0 : (scores[best] ?? 0))) best = field;
    });
    return best;
  };
}

/** Whether every section that holds a model is, or lies in, one of `sections`. */
function isOnlyUnder(
  graph: Graph,
  { out, targets }: Substance["index"],
  node: number,
  sections: NonNullable<Field["onlyCategories"]>,
): boolean {
  if (graph.nodes[node]?.kind !== "Model") return false;
  const outer = (at: number, kind: string): number[] =>
    [...out(at)]
      .filter((edge) => graph.edges[edge]?.kind === kind)
      .map((edge) => targets[edge] ?? -1);
  const isUnder = (category: number): boolean => {
    const at = graph.nodes[category];
    if (at === undefined) return false;
    const named = sections.some(
      ({ list, section }) =>
        at.name === section &&
        at.sources.some((source) => "list" in source && source.list === list),
    );
    return named || outer(category, "PART_OF").some(isUnder);
  };
  const holders = outer(node, "IN_CATEGORY");
  return holders.length > 0 && holders.every(isUnder);
}

/** One round: every node without a field takes the one that most of its neighbours' weight is for. */
function vote(
  { index: { graph }, nodes, place, neighbours }: Substance,
  fields: number,
  of: Int32Array,
  how: Uint8Array,
): void {
  const before = of.slice();
  nodes.forEach((node, i) => {
    const at = graph.nodes[node];
    if (at === undefined || how[i] === membership.stated) return;
    const votes = new Float64Array(fields);
    let cast = 0;
    for (const neighbour of neighbours[node] ?? []) {
      const field = before[place[neighbour] ?? -1] ?? -1;
      if (field < 0) continue;
      const weight = 1 / Math.log2(2 + (neighbours[neighbour]?.length ?? 0));
      votes[field] = (votes[field] ?? 0) + weight;
      cast += weight;
    }
    let best = -1;
    votes.forEach((weight, field) => {
      if (weight > (best < 0 ? 0 : (votes[best] ?? 0))) best = field;
    });
    const share = at.listed || at.kind === "Dataset" ? needed.listed : needed.base;
    if (best < 0 || (votes[best] ?? 0) < share * cast) return;
    of[i] = best;
    how[i] = membership.voted;
  });
}
