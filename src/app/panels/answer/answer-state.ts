// The question that was asked last, what about, and its answer.
import { create } from "zustand";
import type { Answer } from "../../../answer/answer.ts";
import type { Parameters, Question } from "../../../answer/question.ts";

export interface Asked {
  readonly question: Question;
  readonly parameters: Parameters;
  readonly answer: Answer;
}

export const useAnswerPanel = create<{ readonly asked: Asked | null }>()(() => ({ asked: null }));
