// Lints lists away from the page, so that it never freezes.
import linkPatterns from "../../../../data/vocabulary/link-patterns.json?raw";
import venues from "../../../../data/vocabulary/venues.json?raw";
import { lintAcrossLists, listsDisagree } from "../../../review/lint/across-lists.ts";
import { lintList } from "../../../review/lint/lint-list.ts";
import { listContext } from "../../../review/lint/list-context.ts";
import { lintVocabulary } from "../../../review/lint/lint-vocabulary.ts";
import { rules } from "../../../review/lint/rules.ts";
import { toPatch } from "../../../review/report/to-patch.ts";
import type { Linted, ListText } from "./linted-lists.ts";
import { nameOf } from "./name-of.ts";

self.addEventListener("message", ({ data }: MessageEvent<readonly ListText[]>) => {
  const vocabulary = lintVocabulary(JSON.parse(venues), JSON.parse(linkPatterns));
  const findings = data.flatMap(({ file, text }) => lintList(file, text, vocabulary));
  const across =
    data.length < 2
      ? []
      : lintAcrossLists(data.map(({ file, text }) => listContext(file, text, vocabulary)));
  const linted: Linted = {
    lists: data.map((list) => ({
      ...list,
      patch: toPatch(
        nameOf(list.file),
        list.text,
        findings.filter(({ file }) => file === list.file),
      ),
    })),
    findings: [...findings, ...across],
    rules: [...rules, listsDisagree].map(({ id, explanation, example }) => ({
      id,
      explanation,
      example,
    })),
  };
  (self as unknown as Worker).postMessage(linted);
});
