// What a text finds: nodes, then values to filter by, questions, and what can be done, each ranked, in one list.
import type { FacetColumn } from "../../answer/facet.ts";
import { facets as register } from "../../answer/facets.ts";
import type { Action } from "../actions/action.ts";
import type { AppData } from "../load/load-data.ts";
import { questionCards, type QuestionCard } from "../questions/cards.ts";
import { askedAbout } from "./asked-about.ts";
import { filtersTogether, type Filter } from "./filters-together.ts";
import { fold } from "./fold.ts";
import { nodesCalled } from "./nodes-called.ts";
import type { Hit } from "./search-index.ts";
import { filterValue } from "./values-called.ts";
import { beginsWord, wordsOf } from "./words-of.ts";

export type Found =
  | { readonly is: "node"; readonly key: string; readonly hit: Hit }
  /** One filter, or several at once. */
  | { readonly is: "filter"; readonly key: string; readonly filters: readonly Filter[] }
  | { readonly is: "question"; readonly key: string; readonly card: QuestionCard }
  | { readonly is: "action"; readonly key: string; readonly action: Action };

const mostValues = 4;
const mostQuestions = 3;

const folded = new WeakMap<FacetColumn, readonly string[]>();

/** A column may hold thousands of labels, and each letter that is typed looks at all of them. */
function foldedLabels(column: FacetColumn): readonly string[] {
  const held = folded.get(column) ?? column.labels.map(fold);
  folded.set(column, held);
  return held;
}

/** Of a folded label: one of the words is all of it, begins a word in it, or stands inside of one. */
const nearness = (label: string, words: readonly string[]): number =>
  words.includes(label) ? 0 : words.some((word) => beginsWord(label, word)) ? 1 : 2;

const asFilter = (...filters: readonly Filter[]): Found => ({
  is: "filter",
  key: filters.map(({ facet, value }) => `${facet} ${value}`).join(" "),
  filters,
});

/** The values of which facet and label, folded, are wanted, those called so first; never more than a few. */
function findValues(
  { facets }: AppData,
  words: readonly string[],
  isWanted: (facet: string, label: string) => boolean,
): readonly Found[] {
  return register
    .flatMap(({ id, hidden, label, keywords = "" }) => {
      const column = hidden === true ? undefined : facets.column(id);
      if (column === undefined) return [];
      const name = fold(`${label} ${keywords}`);
      return foldedLabels(column).flatMap((text, at) =>
        isWanted(name, text) ? [{ column, at, far: nearness(text, words) }] : [],
      );
    })
    .toSorted((a, b) => a.far - b.far)
    .slice(0, mostValues)
    .map(({ column, at }) => asFilter({ ...filterValue(column, at), state: "any" }));
}

/** The values to filter by that are called as one of several words: what was typed may name two filters at once. */
function findValuesInPart(data: AppData, typed: string): readonly Found[] {
  return Array.from(new Set(wordsOf(typed))).flatMap((word) =>
    findValues(data, [word], (_, text) => text === word),
  );
}

const asQuestion = (card: QuestionCard): Found => ({
  is: "question",
  key: card.question.id,
  card,
});

/** What is about just the things that the text names: filters together, else questions. */
function findMeant(data: AppData, typed: string): readonly Found[] {
  const together = filtersTogether(data, typed);
  return together.length > 0 ? [asFilter(...together)] : askedAbout(data, typed).map(asQuestion);
}

/** Everything but the nodes, and but what was meant, that holds all words of `text`. */
function findOthers(
  data: AppData,
  typed: string,
  actions: readonly Action[],
  meant: readonly Found[],
): readonly Found[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const holds = (candidate: string): boolean => {
    const folded = fold(candidate);
    return words.every((word) => beginsWord(folded, word));
  };
  // Two letters stand inside of many words.
  const inLabel = (text: string, word: string): boolean =>
    word.length > 2 ? text.includes(word) : beginsWord(text, word);
  const values = findValues(
    data,
    words,
    (name, text) =>
      words.some((word) => inLabel(text, word)) &&
      words.every((word) => beginsWord(name, word) || inLabel(text, word)),
  );
  const asked = questionCards(data)
    .filter(({ sentence, question }) => holds(`${sentence} ${question.keywords}`))
    .slice(0, mostQuestions)
    .map(asQuestion);
  const done = actions
    .filter(({ label, keywords = "", when }) => holds(`${label} ${keywords}`) && when?.() !== false)
    .map((action): Found => ({ is: "action", key: action.id, action }));
  const given = new Set(meant.map(({ is, key }) => `${is} ${key}`));
  return [...values, ...asked, ...done].filter(({ is, key }) => !given.has(`${is} ${key}`));
}

/** All that a text finds besides and among the nodes that it hits, the best first. */
export function findAll(
  data: AppData,
  typed: string,
  hits: readonly Hit[],
  actions: readonly Action[],
): { readonly found: readonly Found[]; /** Nothing holds all words. */ readonly inPart: boolean } {
  const meant = findMeant(data, typed);
  const others = findOthers(data, typed, actions, meant);
  const nodes = hits.map((hit): Found => ({ is: "node", key: hit.id, hit }));
  const isInPart = hits.every(({ inPart }) => inPart === true);
  if (isInPart && meant.length + others.length === 0) {
    const named = new Set(
      wordsOf(typed).flatMap((word) => nodesCalled(data, word).map(({ id }) => id)),
    );
    const isNamed = ({ key }: Found): boolean => named.has(key);
    const rest = nodes.filter((node) => !isNamed(node));
    return {
      found: [...nodes.filter(isNamed), ...findValuesInPart(data, typed), ...rest],
      inPart: true,
    };
  }
  if (isInPart) return { found: [...meant, ...others], inPart: false };
  // Whose very name was typed is meant before what its words mean one by one.
  const isNamed = nodesCalled(data, wordsOf(typed).join(" ")).length > 0;
  return {
    found: isNamed ? [...nodes, ...meant, ...others] : [...meant, ...nodes, ...others],
    inPart: false,
  };
}
