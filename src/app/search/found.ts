// What a text finds: nodes, then values to filter by, questions, and what can be done, each ranked, in one list.
import type { FacetColumn, FacetValue } from "../../answer/facet.ts";
import { facets as register } from "../../answer/facets.ts";
import type { Action } from "../actions/action.ts";
import { actions } from "../actions/actions.ts";
import type { AppData } from "../load/load-data.ts";
import { questionCards, type QuestionCard } from "../questions/cards.ts";
import type { Hit } from "./search-index.ts";
import { fold } from "./fold.ts";

export type Found =
  | { readonly is: "node"; readonly key: string; readonly hit: Hit }
  | {
      readonly is: "value";
      readonly key: string;
      readonly facet: string;
      readonly facetLabel: string;
      readonly value: FacetValue;
      readonly label: string;
    }
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

/** The values whose facet and label, folded, are wanted; never more than a few. */
function findValues(
  { facets }: AppData,
  isWanted: (facet: string, label: string) => boolean,
): readonly Found[] {
  return register
    .filter(({ hidden }) => hidden !== true)
    .flatMap((facet): readonly Found[] => {
      const column = facets.column(facet.id);
      if (column === undefined) return [];
      const name = fold(facet.label);
      return foldedLabels(column).flatMap((text, i): readonly Found[] => {
        if (!isWanted(name, text)) return [];
        const value = column.values[i] ?? "";
        const label = column.labels[i] ?? String(value);
        return [
          {
            is: "value",
            key: `${facet.id} ${value}`,
            facet: facet.id,
            facetLabel: facet.label,
            value,
            label,
          },
        ];
      });
    })
    .slice(0, mostValues);
}

/** The values to filter by that are called as one of several words: what was typed may name two filters at once. */
export function findValuesInPart(data: AppData, typed: string): readonly Found[] {
  const words = new Set(fold(typed).match(/\S+/g));
  return Array.from(words).flatMap((word) => findValues(data, (_, text) => text === word));
}

/** Everything but the nodes that holds all words of `text`. */
export function findOthers(data: AppData, typed: string): readonly Found[] {
  const words = fold(typed)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const holds = (candidate: string): boolean => {
    const folded = fold(candidate);
    return words.every((word) => folded.includes(word));
  };
  const values = findValues(
    data,
    (name, text) =>
      words.some((word) => text.includes(word)) &&
      words.every((word) => name.includes(word) || text.includes(word)),
  );
  const asked = questionCards(data)
    .filter(({ sentence, question }) => holds(`${sentence} ${question.keywords}`))
    .slice(0, mostQuestions)
    .map((card): Found => ({ is: "question", key: card.question.id, card }));
  const done = actions
    .filter(({ label, keywords = "", when }) => holds(`${label} ${keywords}`) && when?.() !== false)
    .map((action): Found => ({ is: "action", key: action.id, action }));
  return [...values, ...asked, ...done];
}
