// The published fields, as tests and benches read them.
import { readFileSync } from "node:fs";
import type { FieldVocabulary } from "../../src/layout/field-vocabulary.ts";

export const vocabulary = JSON.parse(
  readFileSync("data/vocabulary/fields.json", "utf8"),
) as FieldVocabulary;
