// The linter's vocabulary as the command line has it.
import { readFileSync } from "node:fs";
import { lintVocabulary } from "../../src/review/lint/lint-vocabulary.ts";

const data = (name: string): any =>
  JSON.parse(readFileSync(`data/vocabulary/${name}.json`, "utf8"));

export const vocabulary = lintVocabulary(data("venues"), data("link-patterns"));
