// The questions that this graph can answer, with what they are asked about at first.
import { canAsk, type Parameters, type Question } from "../../answer/question.ts";
import { questions } from "../../answer/questions.ts";
import type { AppData } from "../load/load-data.ts";
import { defaults } from "./defaults.ts";

export interface QuestionCard {
  readonly question: Question;
  readonly parameters: Parameters;
  readonly sentence: string;
}

export const questionCards = ({ index }: AppData): readonly QuestionCard[] =>
  questions.flatMap((question) => {
    const parameters = question.defaults(defaults, index);
    return canAsk(question, index, parameters)
      ? [{ question, parameters, sentence: question.sentence(index, parameters) }]
      : [];
  });
