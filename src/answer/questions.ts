// The register of questions, in the order of the cards: a new one is a new file in questions/ and a line here.
import { fitDefaults } from "./fit-defaults.ts";
import type { Question } from "./question.ts";
import { bothLists } from "./questions/both-lists.ts";
import { codeWithoutWeights } from "./questions/code-without-weights.ts";
import { compareModels } from "./questions/compare-models.ts";
import { derivedModels } from "./questions/derived-models.ts";
import { doubtful } from "./questions/doubtful.ts";
import { gaps } from "./questions/gaps.ts";
import { largeDatasets } from "./questions/large-datasets.ts";
import { organizationsAcrossModalities } from "./questions/organizations-across-modalities.ts";
import { pathsBetween } from "./questions/paths-between.ts";
import { sharedDatasets } from "./questions/shared-datasets.ts";
import { timeline } from "./questions/timeline.ts";

const register: readonly Question[] = [
  sharedDatasets,
  derivedModels,
  pathsBetween,
  compareModels,
  timeline,
  gaps,
  largeDatasets,
  organizationsAcrossModalities,
  codeWithoutWeights,
  bothLists,
  doubtful,
];

/** Each asks at first about what the graph holds. */
export const questions: readonly Question[] = register.map((question) => ({
  ...question,
  defaults: (vocabulary, index) => question.defaults(fitDefaults(vocabulary, index), index),
}));
