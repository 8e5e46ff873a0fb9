// The question that the view asks, what about, and its answer.
import type { Answer } from "../../../answer/answer.ts";
import { canAsk, type Parameters, type Question } from "../../../answer/question.ts";
import { questions } from "../../../answer/questions.ts";
import type { Setting, Settings } from "../../../view/view.ts";
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
  const { question: id } = settings;
  if (id === undefined) return null;
  const question = questions.find((each) => each.id === id);
  if (question === undefined) return "This page does not know the question of the link.";
  const usual = question.defaults(defaults, index);
  const parameters: Parameters = {
    ...usual,
    ...Object.fromEntries(
      question.parameters.flatMap(({ id: name, kind, many }) => {
        const value = settings[name];
        return value === undefined || !fits(value, kind === "number", many !== undefined)
          ? []
          : [[name, typeof value === "object" ? value.map(String) : value]];
      }),
    ),
  };
  const gone = "What the question is asked about is not in this graph.";
  if (!canAsk(question, index, parameters)) return gone;
  try {
    return { question, parameters, answer: question.ask(facets, parameters) };
  } catch (error) {
    if (error instanceof RangeError) return gone;
    throw error;
  }
}

const fits = (value: Setting, isNumber: boolean, isList: boolean): boolean =>
  isList ? typeof value === "object" : typeof value === (isNumber ? "number" : "string");
