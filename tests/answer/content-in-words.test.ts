import { describe, expect, it } from "vitest";
import { contentInWords } from "../../src/answer/content-in-words.ts";
import { facetIndex } from "../../src/answer/facet-index.ts";
import { scopeContent } from "../../src/answer/scope-nodes.ts";
import { wholeScope } from "../../src/answer/scope.ts";
import { testEdge, testGraph, testNode } from "./graph.ts";

const index = testGraph(
  [
    testNode("model/a", "Model", { coverage: { TRAINED_ON: "known" } }),
    testNode("model/b", "Model"),
    testNode("dataset/d", "Dataset"),
    testNode("category/c", "Category"),
    testNode("category/d", "Category"),
  ],
  [
    testEdge("model/a", "TRAINED_ON", "dataset/d", { role: "input" }),
    testEdge("model/b", "EVALUATED_ON", "dataset/d"),
    testEdge("model/b", "DERIVED_FROM", "model/a", { role: "checkpoint" }),
    testEdge("model/b", "EVALUATED_ON", "model/a"),
  ],
);
const facets = facetIndex(index);
const words = (change: Partial<typeof wholeScope>): string =>
  contentInWords(index, scopeContent(facets, { ...wholeScope, ...change }));

describe("what is in view, in words", () => {
  it("counts by kind, names the most linked and says what is known", () => {
    expect(words({})).toBe(
      "5 of 5 nodes: 2 categories, 2 models and 1 dataset, with 4 links between them. Most linked: model/a (3), model/b (3) and dataset/d (2). Training data known for 1 of 2 models, unknown for 1.",
    );
  });

  it("counts no base checkpoint among the models: what is known is said of these only", () => {
    const base = testGraph(
      [testNode("model/a", "Model"), testNode("model/b", "Model", { listed: false })],
      [],
    );
    expect(contentInWords(base, scopeContent(facetIndex(base), wholeScope))).toBe(
      "2 of 2 nodes: 1 base checkpoint and 1 model, with no links between them. Training data known for 0 of 1 model, unknown for 1.",
    );
  });

  it("says plainly that nothing is there, and that nothing is linked", () => {
    const none = { facet: "kind", mode: "any" as const, values: ["Venue"] };
    const categories = { facet: "kind", mode: "any" as const, values: ["Category"] };
    expect(words({ clauses: [none] })).toBe("None of 5 nodes: nothing has all that is asked for.");
    expect(words({ clauses: [categories] })).toBe(
      "2 of 5 nodes: 2 categories, with no links between them.",
    );
  });
});
