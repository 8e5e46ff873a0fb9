import { describe, expect, it } from "vitest";
import { coverageOf, coverageSentence } from "../../src/answer/coverage.ts";
import { scopeInWords, scopeParts } from "../../src/answer/scope-in-words.ts";
import { facetIndex } from "../../src/answer/facet-index.ts";
import { wholeScope } from "../../src/answer/scope.ts";
import { builtGraph, testGraph, testNode } from "./graph.ts";

describe("coverage", () => {
  const model = (id: string, state: "known" | "none" | "unknown") =>
    testNode(id, "Model", { coverage: { TRAINED_ON: state } });

  it("says unknown and none apart, and leaves out bases that no list holds", () => {
    const index = testGraph(
      [
        model("model/a", "known"),
        model("model/b", "none"),
        model("model/c", "unknown"),
        testNode("model/d", "Model"),
        testNode("model/base", "Model", { listed: false }),
        testNode("dataset/d", "Dataset"),
      ],
      [],
    );
    expect(coverageSentence(coverageOf(index, "TRAINED_ON"))).toBe(
      "Training data known for 1 of 4 models, known to be none for 1, unknown for 2.",
    );
    expect(coverageSentence(coverageOf(index, "TRAINED_ON", [0]))).toBe(
      "Training data known for 1 of 1 model.",
    );
  });
});

describe("a scope in words", () => {
  const facets = facetIndex(builtGraph());
  const scope = {
    ...wholeScope,
    clauses: [
      { facet: "kind", mode: "any" as const, values: ["Model"] },
      { facet: "year", mode: "any" as const, values: [2021, 2022, 2023] },
      { facet: "modality", mode: "any" as const, values: ["modality/x-ray"] },
      { facet: "category", mode: "none" as const, values: ["category/methods-lfm-methods"] },
    ],
    exclude: ["model/biobert"],
    evidence: ["stated", "high"],
  };

  it("reads as a person would say it", () => {
    expect(scopeInWords(facets, scope)).toBe(
      "models, year 2021 to 2023, modality X-ray, not category Methods › LFM methods, without BioBERT, evidence stated or high",
    );
    expect(scopeInWords(facets, wholeScope)).toBe("everything");
  });

  it("can lose each of its parts, and is whole without them all", () => {
    let left = scope as typeof wholeScope;
    for (let parts = scopeParts(facets, left); parts.length > 0; parts = scopeParts(facets, left))
      left = parts[0]?.without ?? wholeScope;
    expect(left).toEqual(wholeScope);
  });
});
