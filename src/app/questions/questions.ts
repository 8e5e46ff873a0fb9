// The register of questions, in the order of the cards: a new one is a new file and a line here.
import { bothLists } from "./both-lists.ts";
import { codeWithoutWeights } from "./code-without-weights.ts";
import { compareModels } from "./compare-models.ts";
import { derivedModels } from "./derived-models.ts";
import { doubtful } from "./doubtful.ts";
import { gaps } from "./gaps.ts";
import { largeVolumes } from "./large-volumes.ts";
import { organizationsAcrossModalities } from "./organizations-across-modalities.ts";
import { pathsBetween } from "./paths-between.ts";
import type { Question } from "./question.ts";
import { sharedDatasets } from "./shared-datasets.ts";
import { timeline } from "./timeline.ts";

export const questions: readonly Question[] = [
  sharedDatasets,
  derivedModels,
  pathsBetween,
  compareModels,
  timeline,
  gaps,
  largeVolumes,
  organizationsAcrossModalities,
  codeWithoutWeights,
  bothLists,
  doubtful,
];
