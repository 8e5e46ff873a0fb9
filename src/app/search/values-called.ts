// The values to filter by that a text calls: by their label or, where they are nodes, by another name of these, with or
// without words of the facet ("open weights").
import type { FacetColumn, FacetValue } from "../../answer/facet.ts";
import { facets as register } from "../../answer/facets.ts";
import type { AppData } from "../load/load-data.ts";
import { nodesCalled } from "./nodes-called.ts";
import { wordsOf } from "./words-of.ts";

export interface FilterValue {
  readonly facet: string;
  readonly facetLabel: string;
  readonly value: FacetValue;
  readonly label: string;
}

export const filterValue = ({ facet, values, labels }: FacetColumn, at: number): FilterValue => {
  const value = values[at] ?? "";
  return { facet: facet.id, facetLabel: facet.label, value, label: labels[at] ?? String(value) };
};

const numbers = new WeakMap<FacetColumn, ReadonlyMap<string, number>>();

/** A column may hold thousands of labels, and each letter that is typed looks for many runs of words. */
function numbersOf(column: FacetColumn): ReadonlyMap<string, number> {
  const held =
    numbers.get(column) ??
    new Map(column.labels.map((label, at) => [wordsOf(label).join(" "), at] as const));
  numbers.set(column, held);
  return held;
}

/** Words joined by blanks, as they stand and as one or several of the kind. */
const forms = (words: string): readonly string[] => [
  words,
  `${words}s`,
  ...(words.endsWith("s") ? [words.slice(0, -1)] : []),
];

/** The first facets of the register first. */
export function valuesCalled(data: AppData, words: string): readonly FilterValue[] {
  const nodes = nodesCalled(data, words);
  return register.flatMap(({ id, hidden, label, keywords = "" }): readonly FilterValue[] => {
    const column = hidden === true ? undefined : data.facets.column(id);
    if (column === undefined) return [];
    const facetWords = new Set(wordsOf(`${label} ${keywords}`));
    const rest = words.split(" ").filter((word) => !facetWords.has(word));
    const numbers = [words, rest.join(" ")]
      .flatMap(forms)
      .flatMap((form) => numbersOf(column).get(form) ?? []);
    const ofNodes = nodes.flatMap((node) => column.numberOf.get(node.id) ?? []);
    return Array.from(new Set([...numbers, ...ofNodes]), (at) => filterValue(column, at));
  });
}
