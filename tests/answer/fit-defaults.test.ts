import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { facetIndex } from "../../src/answer/facet-index.ts";
import { fitDefaults } from "../../src/answer/fit-defaults.ts";
import { canAsk, type Question } from "../../src/answer/question.ts";
import type { Confidence } from "../../src/graph/evidence.ts";
import type { QuestionDefaults } from "../../src/answer/question-defaults.ts";
import { questions } from "../../src/answer/questions.ts";
import { builtGraph, testEdge, testGraph, testNode } from "./graph.ts";

const vocabulary = JSON.parse(
  readFileSync(new URL("../../data/vocabulary/questions.json", import.meta.url), "utf8"),
) as QuestionDefaults;

const index = testGraph(
  [
    ...["all", "in-all", "other"].map((id) => testNode(`category/${id}`, "Category")),
    ...["a", "b", "c"].map((id) => testNode(`model/${id}`, "Model")),
    ...["x", "y"].map((id) => testNode(`modality/${id}`, "Modality")),
    testNode("dataset/d", "Dataset", {
      scale: { text: "5 clips", sizes: [{ value: 5, unit: "clip", atLeast: false }] },
    }),
  ],
  [
    testEdge("category/in-all", "PART_OF", "category/all"),
    testEdge("model/a", "IN_CATEGORY", "category/in-all"),
    testEdge("model/b", "IN_CATEGORY", "category/in-all"),
    testEdge("model/c", "IN_CATEGORY", "category/other"),
    testEdge("model/b", "DERIVED_FROM", "model/a", { role: "checkpoint" }),
    testEdge("model/a", "TRAINED_ON", "dataset/d"),
    testEdge("model/a", "HAS_MODALITY", "modality/x"),
    testEdge("model/b", "HAS_MODALITY", "modality/x"),
    testEdge("dataset/d", "HAS_MODALITY", "modality/y"),
  ],
);

describe("the defaults of the questions", () => {
  it("stay as they are where the graph holds what they name", () => {
    expect(fitDefaults(vocabulary, builtGraph())).toEqual(vocabulary);
  });

  it("come from the graph itself where it does not", () => {
    expect(fitDefaults(vocabulary, index)).toMatchObject({
      categories: ["category/all", "category/other"],
      base: "model/a",
      timeline: "modality/x",
      paths: ["model/a", "model/b"],
      compare: ["model/a", "model/b", "model/c"],
      scale: { modalities: ["modality/y"], unit: "clip" },
    });
  });

  it("let a graph of one's own be asked all that it can answer, without an error on an empty one", () => {
    const facets = facetIndex(index);
    for (const question of questions) {
      const parameters = question.defaults(vocabulary, index);
      const twoLists = question.id === "both-lists";
      expect(canAsk(question, index, parameters), question.id).toBe(!twoLists);
      if (!twoLists) question.ask(facets, parameters);
    }
    // A list of papers alone says nothing of data: what is asked about data is not offered.
    const papers = testGraph(
      [...index.graph.nodes.filter(({ kind }) => kind !== "Dataset")],
      index.graph.edges.filter(({ source, target }) =>
        [source, target].every((end) => !end.startsWith("dataset/")),
      ),
    );
    const offered = questions.filter((question) =>
      canAsk(question, papers, question.defaults(fitDefaults(vocabulary, papers), papers)),
    );
    expect(offered.map(({ id }) => id)).not.toContain("shared-datasets");
    expect(offered.map(({ id }) => id)).not.toContain("gaps");
    expect(offered.map(({ id }) => id)).toContain("compare-models");
    const gaps = questions.find(({ id }) => id === "gaps") as Question;
    const strange = { ...gaps.defaults(vocabulary, index), rows: "colour" };
    expect(canAsk(gaps, index, strange)).toBe(false);
    const nothing = testGraph([], []);
    for (const question of questions)
      expect(() => canAsk(question, nothing, question.defaults(vocabulary, nothing))).not.toThrow();
  });

  it("take for weak the weakest that there is, and say what is there where nothing is", () => {
    const doubtful = questions.find(({ id }) => id === "doubtful") as Question;
    const weak = (...confidences: readonly Confidence[]): unknown => {
      const graph = testGraph(
        index.graph.nodes,
        confidences.map((confidence, i) =>
          testEdge(`model/${"abc"[i]}`, "HAS_MODALITY", "modality/x", { confidence }),
        ),
      );
      const parameters = doubtful.defaults(vocabulary, graph);
      const { rows, coverage } = doubtful.ask(facetIndex(graph), parameters);
      return [parameters["confidences"], rows.length, coverage.split(":")[0]];
    };
    expect(weak("stated", "low", "inferred")).toEqual([["low"], 1, "1 statement"]);
    expect(weak("inferred", "stated", "medium")).toEqual([["inferred"], 1, "1 statement"]);
    expect(weak("stated")).toEqual([["low"], 0, "No link and no name rests on so little"]);
  });
});
