import { describe, expect, it } from "vitest";
import { disagreementsOf, worksInLists } from "../../src/answer/disagreements.ts";
import type { Evidence } from "../../src/graph/evidence.ts";
import { testGraph, testNode } from "./graph.ts";

const by = (list: string, value?: number): Evidence => ({
  rule: "test",
  confidence: "stated",
  list,
  line: 1,
  from: 0,
  to: 0,
  quote: "",
  ...(value === undefined ? {} : { value }),
});
const link = (kind: "paper" | "code", url: string) => ({ kind, label: kind, url });

const work = testNode("model/a", "Model", {
  sources: [
    { list: "one", line: 1 },
    { list: "two", line: 2 },
  ],
  title: "A Model - for Text",
  titles: ["A Model - for Text", "A model for text."],
  publications: [
    { venue: "ACL", year: 2022, track: null },
    { venue: "EMNLP", year: 2022, track: null },
  ],
  links: [
    link("paper", "https://arxiv.org/abs/2001.00001"),
    link("paper", "http://arxiv.org/pdf/2001.00001v2.pdf"),
    link("code", "https://example.org/code?id=1"),
    link("code", "https://example.org/code?id=2"),
  ],
  evidence: {
    titles: [by("one", 0), by("two", 1)],
    publications: [by("one", 0), by("two", 1)],
    links: [by("one", 0), by("two", 1), by("one", 2), by("two", 3)],
  },
});

describe("disagreements between lists", () => {
  it("tell differences of substance from those of form", () => {
    const { differing, partly } = disagreementsOf(work, ["one", "two"]);
    expect(differing.map(({ field, formOnly }) => [field, formOnly])).toEqual([
      ["title", true],
      ["venue", false],
      ["paper link", true],
      ["code link", false],
    ]);
    expect(partly).toEqual([]);
  });

  it("are none where only one list says anything, which stands apart", () => {
    const { differing, partly } = disagreementsOf(
      { ...work, evidence: { links: [by("one", 0)], publications: [by("one"), by("two")] } },
      ["one", "two"],
    );
    expect(differing).toEqual([]);
    expect(partly.map(({ field, values }) => [field, Object.keys(values)])).toEqual([
      ["paper link", ["one"]],
    ]);
  });

  it("concern works that all the lists hold, not the venues and modalities that they share", () => {
    const index = testGraph(
      [
        work,
        testNode("model/b", "Model", { sources: [{ list: "one", line: 3 }] }),
        testNode("venue/v", "Venue", { sources: work.sources }),
      ],
      [],
    );
    expect(worksInLists(index, ["one", "two"]).map(({ id }) => id)).toEqual(["model/a"]);
  });
});
