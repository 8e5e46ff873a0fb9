// The questions that a text asks about what it names: "derived from A", "compare A, B, C", or only "A, B".
import { canAsk, type Parameters, type Question } from "../../answer/question.ts";
import type { GraphNode } from "../../graph/graph.ts";
import type { NodeKind } from "../../graph/schema.ts";
import type { AppData } from "../load/load-data.ts";
import { questionCards, type QuestionCard } from "../questions/cards.ts";
import { inSegments } from "./in-segments.ts";
import { nodesCalled } from "./nodes-called.ts";
import { joining, wordsOf } from "./words-of.ts";

/** Which nodes can stand in a parameter; null: all. */
const kindsIn: Readonly<Record<string, NodeKind | null>> = {
  category: "Category",
  modality: "Modality",
  model: "Model",
  node: null,
};

/** A typed word says a question's: its beginning, or another form of it. */
const isForm = (typed: string, word: string): boolean =>
  typed === word ||
  (typed.length > 2 && word.startsWith(typed)) ||
  (word.length > 3 && typed.startsWith(word));

/** In so many questions a word says nothing of which is meant. */
const common = 3;

export function askedAbout(data: AppData, typed: string): readonly QuestionCard[] {
  const words = wordsOf(typed);
  if (words.length < 2) return [];
  const cards = questionCards(data);
  const said = cards.map(({ sentence, question }) => wordsOf(`${sentence} ${question.keywords}`));
  const isTelling = (word: string): boolean =>
    !joining.has(word) &&
    said.filter((own) => own.some((each) => isForm(word, each))).length < common;
  return cards.flatMap((card, i) => {
    const own = said[i] ?? [];
    const { question } = card;
    const slot = question.parameters.find(({ kind }) => kind in kindsIn);
    if (slot === undefined) return [];
    const kind = kindsIn[slot.kind] ?? null;
    const read = (run: string): GraphNode | string | null =>
      nodesCalled(data, run).find((node) => kind === null || node.kind === kind) ??
      (joining.has(run) || (!run.includes(" ") && own.some((word) => isForm(run, word)))
        ? run
        : null);
    const runs = inSegments(words, read) ?? [];
    const ids = Array.from(
      new Set(runs.flatMap((each) => (typeof each === "string" ? [] : each.id))),
    );
    const { least, most } = slot.many ?? { least: 1, most: 1 };
    if (ids.length < least || ids.length > most) return [];
    // Names alone ask nothing of one thing, but how several have to do with each other.
    const isAsked = runs.some((each) => typeof each === "string" && isTelling(each));
    if (!isAsked && (ids.length < 2 || ids.length < runs.length)) return [];
    return about(data, question, {
      ...card.parameters,
      [slot.id]: slot.many === undefined ? (ids[0] ?? "") : ids,
    });
  });
}

const about = (
  { index }: AppData,
  question: Question,
  parameters: Parameters,
): readonly QuestionCard[] =>
  canAsk(question, index, parameters)
    ? [{ question, parameters, sentence: question.sentence(index, parameters) }]
    : [];
