import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readList } from "../../../src/lists/read/read-list.ts";
import type { ReadEntry } from "../../../src/lists/read/read-entry.ts";

const read = (name: string) =>
  readList({
    id: name,
    text: readFileSync(join(import.meta.dirname, "../../../data/lists", `${name}.md`), "utf8"),
    file: `data/lists/${name}.md`,
  });
const count = (entries: readonly ReadEntry[], kind: string) =>
  entries.filter((entry) => entry.kind === kind).length;

describe("the two lists of the repository", () => {
  it("has 85 models in the scientific list, each with name, title and links, all but one with a venue", () => {
    const { entries } = read("scientific-language-models");
    expect(entries).toHaveLength(85);
    expect(count(entries, "model")).toBe(85);
    expect(entries.every(({ name, title }) => name !== null && title !== null)).toBe(true);
    expect(entries.every(({ links }) => links.length > 0)).toBe(true);
    expect(entries.filter(({ venue, year }) => venue === null || year === null)).toHaveLength(1);
    expect(entries.flatMap(({ otherNames }) => otherNames.map(({ name }) => name))).toHaveLength(4);
  });

  it("has 202 models, 17 surveys, 108 dataset rows and one lecture in the healthcare list", () => {
    const { entries } = read("healthcare-foundation-models");
    expect(count(entries, "model")).toBe(202);
    expect(count(entries, "survey")).toBe(17);
    expect(count(entries, "dataset")).toBe(108);
    expect(count(entries, "other")).toBe(1);
    expect(entries).toHaveLength(328);
  });

  it("finds a venue, a year and the section of every model in the healthcare list", () => {
    const models = read("healthcare-foundation-models").entries.filter(
      ({ kind }) => kind === "model",
    );
    expect(models.filter(({ venue, year }) => venue === null || year === null)).toEqual([]);
    expect(new Set(models.map(({ section }) => section.join(" > "))).size).toBe(4);
    expect(models.every(({ section }) => section[0] === "Methods")).toBe(true);
  });

  it("reports nothing cut and nothing repaired", () => {
    for (const name of ["scientific-language-models", "healthcare-foundation-models"])
      expect(read(name).diagnostics).toEqual([]);
  });
});
