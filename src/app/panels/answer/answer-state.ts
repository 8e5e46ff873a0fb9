// The question that the view asks, what about, and its answer.
import type { Answer } from "../../../answer/answer.ts";
import type { Parameters, Question } from "../../../answer/question.ts";
import { questionOf, readQuestion } from "../../../answer/read-question.ts";
import type { Settings } from "../../../answer/settings.ts";
import type { AppData } from "../../load/load-data.ts";
import { defaults } from "../../questions/defaults.ts";

export interface Asked {
  readonly question: Question;
  readonly parameters: Parameters;
  readonly answer: Answer;
}

/** As the settings of the panel. */
export const toSettings = ({ id }: Question, parameters: Parameters): Settings => ({
  ...parameters,
  question: id,
});

/** Null where no question is asked, or one that this graph cannot answer: what says why. */
export function askedBy(data: AppData, settings: Settings): Asked | string | null {
  const held = answers.get(settings);
  if (held?.data === data) return held.asked;
  const asked = readAsked(data, settings);
  answers.set(settings, { data, asked });
  return asked;
}

/** A question is answered once, though it is asked for the map and for the panel. */
const answers = new WeakMap<
  Settings,
  { readonly data: AppData; readonly asked: Asked | string | null }
>();

function readAsked({ index, facets }: AppData, settings: Settings): Asked | string | null {
  if (settings["question"] === undefined) return null;
  const wanted = questionOf(settings);
  if (wanted === undefined) return "This page does not know the question of the link.";
  const gone = "What the question is asked about is not in this graph.";
  const read = readQuestion(index, settings, wanted.defaults(defaults, index));
  if (read === null) return gone;
  const { question, parameters } = read;
  try {
    return { question, parameters, answer: question.ask(facets, parameters) };
  } catch (error) {
    if (error instanceof RangeError) return gone;
    throw error;
  }
}
