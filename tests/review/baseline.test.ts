import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lintList } from "../../src/review/lint/lint-list.ts";
import { beyondBaseline, toBaseline } from "../../src/review/report/baseline.ts";
import type { Finding } from "../../src/review/finding.ts";
import { vocabulary } from "./vocabulary.ts";

const name = "healthcare-foundation-models.md";
const text = readFileSync(`data/lists/${name}`, "utf8");

const finding = (message: string): Finding => ({
  file: "list.md",
  line: 1,
  column: 1,
  rule: "some-rule",
  severity: "warning",
  message,
});

test("a list that only moved down has nothing beyond its baseline", () => {
  const baseline = toBaseline(lintList(name, text, vocabulary));
  const moved = lintList(name, `A line before all.\n\n${text}`, vocabulary);
  expect(moved.length).toBeGreaterThan(0);
  expect(beyondBaseline(moved, baseline)).toEqual([]);
});

test("what another entry adds to a habit renews no finding, another slip does", () => {
  const baseline = toBaseline([
    finding("entries without a year, where 9 of 12 have one (3 times)"),
  ]);
  const later = (message: string): Finding[] => beyondBaseline([finding(message)], baseline);
  expect(later("entries without a year, where 10 of 13 have one (3 times)")).toEqual([]);
  expect(later("entries without a year, where 10 of 12 have one (2 times)")).toEqual([]);
  expect(later("entries without a year, where 9 of 13 have one (4 times)")).toHaveLength(1);
});

test("numbers that are quoted or part of an address tell findings apart", () => {
  const baseline = toBaseline([finding('"GPT-2" is at https://a.org/1 in line 7')]);
  const later = (message: string): Finding[] => beyondBaseline([finding(message)], baseline);
  expect(later('"GPT-2" is at https://a.org/1 in line 9')).toEqual([]);
  expect(later('"GPT-3" is at https://a.org/1 in line 7')).toHaveLength(1);
  expect(later('"GPT-2" is at https://a.org/2 in line 7')).toHaveLength(1);
});

test("a second finding in the words of a known one is beyond the baseline, one less is not", () => {
  const empty = finding('the link "Code" has no address');
  const one = toBaseline([empty]);
  expect(beyondBaseline([empty], one)).toEqual([]);
  expect(beyondBaseline([empty, { ...empty, line: 9 }], one)).toHaveLength(2);
  expect(beyondBaseline([empty], toBaseline([empty, empty]))).toEqual([]);
  const folded = finding('the link "Code" has no address (4 times)');
  expect(beyondBaseline([empty, empty], toBaseline([folded]))).toEqual([]);
  expect(beyondBaseline([folded], toBaseline([empty, empty, empty]))).toEqual([folded]);
});
