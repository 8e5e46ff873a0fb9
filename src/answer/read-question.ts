// The question that settings name, with what it is asked about: those of a panel, of a link, of what picked nodes.
import type { GraphIndex } from "../graph/index-graph.ts";
import { once } from "./answer.ts";
import { canAsk, type Parameters, type Question } from "./question.ts";
import { questions } from "./questions.ts";
import type { Setting, Settings } from "./settings.ts";

export const questionOf = (settings: Settings): Question | undefined =>
  questions.find(({ id }) => id === settings["question"]);

/** What the settings leave out, or hold in another form, is as `usual` says. Null where this graph cannot be asked. */
export function readQuestion(
  index: GraphIndex,
  settings: Settings,
  usual: Parameters = {},
): { readonly question: Question; readonly parameters: Parameters } | null {
  const question = questionOf(settings);
  if (question === undefined) return null;
  const parameters: Parameters = {
    ...usual,
    ...Object.fromEntries(
      question.parameters.flatMap(({ id, kind, many }) => {
        const value = settings[id];
        return value === undefined ||
          !fits(value, kind === "number" || kind === "switch", many !== undefined)
          ? []
          : [[id, typeof value === "object" ? once(value.map(String)) : value]];
      }),
    ),
  };
  const isWhole = question.parameters.every(({ id }) => parameters[id] !== undefined);
  return isWhole && canAsk(question, index, parameters) ? { question, parameters } : null;
}

const fits = (value: Setting, isNumber: boolean, isList: boolean): boolean =>
  isList ? typeof value === "object" : typeof value === (isNumber ? "number" : "string");
