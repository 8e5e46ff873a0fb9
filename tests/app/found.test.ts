import { describe, expect, it } from "vitest";
import { facetIndex } from "../../src/answer/facet-index.ts";
import { findAll, type Found } from "../../src/app/search/found.ts";
import { searchIndex } from "../../src/app/search/search-index.ts";
import { testEdge, testGraph, testNode } from "../answer/graph.ts";

const named = (
  id: string,
  kind: Parameters<typeof testNode>[1],
  name: string,
  more: Parameters<typeof testNode>[2] = {},
) => testNode(id, kind, { name, ...more });
const weights = { links: [{ kind: "weights" as const, label: "Weights", url: "https://w.org" }] };
const index = testGraph(
  [
    named("model/ada", "Model", "ADA", { listed: false }),
    named("model/medada", "Model", "MedADA", weights),
    named("model/hq-ada", "Model", "HQ-ADA", { listed: false }),
    named("model/bo", "Model", "Bo Two", { aliases: ["Bo-2"] }),
    named("model/cy", "Model", "Cy", { title: "Medical ADA models for images" }),
    named("modality/ct", "Modality", "CT"),
    named("modality/record", "Modality", "electronic record"),
    named("dataset/scans", "Dataset", "Scans"),
    named("dataset/set", "Dataset", "ESM structural split dataset"),
  ],
  [
    testEdge("model/medada", "DERIVED_FROM", "model/ada", { role: "checkpoint" }),
    testEdge("model/cy", "DERIVED_FROM", "model/medada", { role: "checkpoint" }),
    testEdge("model/bo", "DERIVED_FROM", "model/hq-ada", { role: "checkpoint" }),
    testEdge("model/bo", "HAS_MODALITY", "modality/record"),
    testEdge("model/cy", "EVALUATED_ON", "dataset/set"),
    testEdge("dataset/scans", "HAS_MODALITY", "modality/ct"),
  ],
);
const data = { index, facets: facetIndex(index), bytes: new ArrayBuffer(0) };

const inWords = (found: Found): string =>
  found.is === "node"
    ? (index.node(found.hit.id)?.name ?? "")
    : found.is === "question"
      ? found.card.sentence
      : found.is === "action"
        ? found.key
        : found.filters
            .map(({ facet, state, label }) => `${facet} ${state === "any" ? "" : "not "}${label}`)
            .join(" + ");
const list = (text: string): readonly string[] =>
  findAll(data, text, searchIndex(index.graph).search(text, 10), []).found.map(inWords);

describe("what a text finds", () => {
  it("is the question about what it names, whatever form its words have", () => {
    expect(list("ada deriv")[0]).toBe("Which models derive from ADA, and on which modality?");
    expect(list("what derives from bo-2")[0]).toBe(
      "Which models derive from Bo Two, and on which modality?",
    );
    expect(list("compare Cy, Bo Two, MedADA")[0]).toBe("How do Cy, Bo Two and MedADA compare?");
  });

  it("is, where no thing holds all words, first what one of them names, then the filters and the rest", () => {
    expect(list("what resembles medada").slice(0, 2)).toEqual(["MedADA", "base MedADA"]);
  });

  it("is how two things that it names alone have to do with each other", () => {
    expect(list("bo-2 cy")).toEqual([
      "How are Bo Two and Cy connected, other than through hubs?",
      "How do Bo Two and Cy compare?",
    ]);
  });

  it("is all filters that it names at once, in one or in many, and what is not to be", () => {
    expect(list("ct dataset")[0]).toBe("modality CT + kind datasets");
    expect(list("models with open weights")[0]).toBe("kind models + links weights");
    expect(list("models without weights")[0]).toBe("kind models + links not weights");
    expect(list("open weights")).toEqual(["links weights"]);
  });

  it("puts filters before works whose title only holds the words, but after a work that is called so", () => {
    expect(list("ada models").slice(0, 2)).toEqual(["base ADA + kind models", "Cy"]);
    expect(list("bo two")[0]).toBe("Bo Two");
  });

  it("puts the value that is called so before one that only holds the letters", () => {
    expect(list("ada from").slice(0, 3)).toEqual([
      "derivedFrom ADA",
      "derivedFrom HQ-ADA",
      "derivedFrom MedADA",
    ]);
  });

  it("is no word that has two letters only inside of it", () => {
    expect(list("ct")).not.toContain("modality electronic record");
    expect(list("ct dataset").join()).not.toContain("structural");
  });
});
