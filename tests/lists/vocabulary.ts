// The published vocabularies, for tests of what they are for.
import { readFileSync } from "node:fs";
import type { Vocabulary } from "../../src/lists/normalize/vocabulary.ts";

const read = <K extends keyof Vocabulary>(name: K): Vocabulary[K] =>
  JSON.parse(
    readFileSync(new URL(`../../data/vocabulary/${name}.json`, import.meta.url), "utf8"),
  ) as Vocabulary[K];

export const vocabulary: Vocabulary = {
  venues: read("venues"),
  modalities: read("modalities"),
  tasks: read("tasks"),
  labels: read("labels"),
  columns: read("columns"),
  fields: read("fields"),
};
