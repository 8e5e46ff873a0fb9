// What a question's parameter can be picked from.
import { facets as register } from "../../../answer/facets.ts";
import type { QuestionParameter } from "../../../answer/question.ts";
import { confidences } from "../../../graph/evidence.ts";
import type { NodeKind } from "../../../graph/schema.ts";
import { edgeKinds } from "../../../graph/schema.ts";
import { confidenceWords } from "../../inspector/confidence-words.ts";
import type { AppData } from "../../load/load-data.ts";

export interface Option {
  readonly id: string;
  readonly label: string;
}

const plain = (ids: readonly string[]): readonly Option[] => ids.map((id) => ({ id, label: id }));

const byLabel = (a: Option, b: Option): number => (a.label < b.label ? -1 : 1);

const nodesOf = ({ index }: AppData, kinds: readonly NodeKind[] | null): readonly Option[] =>
  index.graph.nodes
    .filter(({ kind }) => kinds?.includes(kind) ?? true)
    .map(({ id, name }) => ({ id, label: name }))
    .toSorted(byLabel);

const valuesOf = ({ facets }: AppData, facet: string): readonly Option[] => {
  const column = facets.column(facet);
  return (column?.values ?? []).map((value, i) => ({
    id: String(value),
    label: column?.labels[i] ?? String(value),
  }));
};

const options: Readonly<Record<QuestionParameter["kind"], (data: AppData) => readonly Option[]>> = {
  category: (data) => nodesOf(data, ["Category"]),
  modality: (data) => nodesOf(data, ["Modality"]),
  model: (data) => nodesOf(data, ["Model"]),
  node: (data) => nodesOf(data, null),
  list: ({ index }) => index.graph.lists.map(({ id, title }) => ({ id, label: title })),
  "link kind": (data) => valuesOf(data, "links"),
  facet: () => register.filter(({ hidden }) => hidden !== true),
  "node kind": (data) => valuesOf(data, "kind"),
  unit: ({ index }) =>
    plain(
      Array.from(
        new Set(
          index.graph.nodes.flatMap(({ scale }) => (scale?.sizes ?? []).map((size) => size.unit)),
        ),
      ).toSorted(),
    ),
  role: () => plain(edgeKinds.DERIVED_FROM.roles),
  use: () => plain([...edgeKinds.TRAINED_ON.roles, "evaluation"]),
  confidence: () => confidences.map((id) => ({ id, label: confidenceWords[id] })),
  number: () => [],
  switch: () => [],
};

export const optionsOf = (data: AppData, kind: QuestionParameter["kind"]): readonly Option[] =>
  options[kind](data);
