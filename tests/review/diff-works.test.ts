import { describe, expect, test } from "vitest";
import { diffWorks } from "../../src/review/diff/diff-works.ts";
import { toReleaseNotes } from "../../src/review/diff/to-diff-text.ts";
import type { Work } from "../../src/review/diff/work.ts";

const work = (title: string, more: Partial<Work> = {}): Work => ({
  at: "line 1",
  kind: "model",
  name: null,
  title,
  venue: "ACL",
  year: 2020,
  section: "Methods",
  urls: [],
  ...more,
});

describe("diffWorks", () => {
  test("a work of the same title is kept, whatever its case and dashes", () => {
    expect(
      diffWorks([work("A Visual–Language Model")], [work("A visual-language model")]),
    ).toMatchObject({
      kept: 1,
      added: [],
      removed: [],
      renamed: [{ to: "A visual-language model" }],
    });
  });

  test("a retitled work is recognized by its paper", () => {
    const urls = ["https://arxiv.org/abs/2001.00001v2"];
    const diff = diffWorks(
      [work("First title", { urls })],
      [work("Entirely other words", { urls: ["https://arxiv.org/pdf/2001.00001.pdf"] })],
    );
    expect(diff).toMatchObject({ kept: 1, added: [], removed: [] });
    expect(diff.renamed).toHaveLength(1);
  });

  test("a retitled work is recognized by its words, the most similar first", () => {
    const before = [work("Learning to read molecules with large language models")];
    const after = [
      work("Learning to draw cats"),
      work("Learning to read small molecules with large language models"),
    ];
    const diff = diffWorks(before, after);
    expect(diff.added.map(({ label }) => label)).toEqual(["Learning to draw cats"]);
    expect(diff.removed).toEqual([]);
  });

  test("a paper that two works share matches neither by itself", () => {
    const urls = ["https://arxiv.org/abs/2001.00001"];
    const diff = diffWorks(
      [work("One", { urls }), work("Two", { urls })],
      [work("Three", { urls }), work("Four", { urls })],
    );
    expect(diff.kept).toBe(0);
  });

  test("another section, venue and link are told apart", () => {
    const diff = diffWorks(
      [work("Same")],
      [work("Same", { section: "Other", year: 2021, urls: ["https://a.org"] })],
    );
    expect(diff.moved[0]).toMatchObject({ from: "Methods", to: "Other" });
    expect(diff.revenued[0]).toMatchObject({ from: "ACL 2020", to: "ACL 2021" });
    expect(diff.relinked[0]).toMatchObject({ from: "", to: "https://a.org" });
    expect(diff.renamed).toEqual([]);
  });

  test("release notes escape what comes from a list", () => {
    expect(toReleaseNotes(diffWorks([], [work("<script>[x](y)")]))).toContain(
      "\\<script\\>\\[x\\](y)",
    );
  });
});
