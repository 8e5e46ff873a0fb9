import { describe, expect, it } from "vitest";
import { compareNodes } from "../../src/answer/compare.ts";
import { testGraph, testNode } from "./graph.ts";

const index = testGraph(
  [
    testNode("model/a", "Model", {
      links: [{ kind: "code", label: "Code", url: "https://example.org/a" }],
    }),
    testNode("model/b", "Model"),
    testNode("dataset/d", "Dataset"),
    testNode("dataset/e", "Dataset"),
  ],
  [],
);
const fieldsOf = (...ids: readonly string[]) =>
  Object.fromEntries(compareNodes(index, ids).fields.map((field) => [field.id, field]));

describe("the comparison of nodes", () => {
  it("says of models that no weights are linked and no size is known, even where it is so of all", () => {
    const { code, weights, parameters, access } = fieldsOf("model/a", "model/b");
    expect(code?.values).toEqual([["https://example.org/a"], []]);
    expect(weights).toMatchObject({ values: [[], []], absent: "not linked", same: false });
    expect(parameters).toMatchObject({ values: [[], []], absent: "unknown" });
    expect(access).toBeUndefined();
  });

  it("asks datasets for their access and not for weights", () => {
    const { access, weights } = fieldsOf("dataset/d", "dataset/e");
    expect(access).toMatchObject({ values: [[], []], absent: "unknown" });
    expect(weights).toBeUndefined();
  });
});
