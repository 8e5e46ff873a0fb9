// The regression corpus: each list of tests/lists/corpus is a style or a trap, with the entries expected beside it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { toEntriesJson } from "../../../src/lists/read/entries-json.ts";
import { readList } from "../../../src/lists/read/read-list.ts";

const folder = join(import.meta.dirname, "../corpus");
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.slice(0, -3));

describe("the corpus of list styles", () => {
  it("holds some thirty lists", () => {
    expect(names.length).toBeGreaterThanOrEqual(30);
  });

  it.each(names)("reads %s as expected", (name) => {
    const file = `${name}.md`;
    const text = readFileSync(join(folder, file), "utf8");
    const expected = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as object[];
    const { entries } = readList({ id: name, text, file });
    expect(toEntriesJson(entries, file)).toEqual(
      expected.map((entry) => ({ list: file, ...entry })),
    );
  });
});
