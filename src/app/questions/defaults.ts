// What the questions are asked about until someone picks otherwise. It is data, like the rest of the vocabulary.
import type { QuestionDefaults } from "../../answer/question-defaults.ts";
import vocabulary from "../../../data/vocabulary/questions.json";

export const defaults: QuestionDefaults = vocabulary;
