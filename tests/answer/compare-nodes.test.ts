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

  it("calls a model that no list holds a base checkpoint", () => {
    const index = testGraph(
      [testNode("model/a", "Model"), testNode("model/b", "Model", { listed: false })],
      [],
    );
    const kind = compareNodes(index, ["model/a", "model/b"]).fields.find(({ id }) => id === "kind");
    expect(kind).toMatchObject({ values: [["Model"], ["Base checkpoint"]], same: false });
  });

  it("tells links of one kind apart by size and variant", () => {
    const sized = testGraph(
      [
        testNode("model/a", "Model", {
          links: [
            {
              kind: "weights",
              label: "Base",
              url: "https://example.org/1",
              parameters: 110_000_000,
            },
            {
              kind: "weights",
              label: "3B, T5",
              url: "https://example.org/2",
              parameters: 3_000_000_000,
              variant: "T5",
            },
          ],
        }),
        testNode("model/b", "Model"),
      ],
      [],
    );
    const weights = compareNodes(sized, ["model/a", "model/b"]).fields.find(
      ({ id }) => id === "weights",
    );
    expect(weights?.values[0]).toEqual([
      "110M https://example.org/1",
      "3B T5 https://example.org/2",
    ]);
  });

  it("asks datasets for their access and not for weights", () => {
    const { access, weights } = fieldsOf("dataset/d", "dataset/e");
    expect(access).toMatchObject({ values: [[], []], absent: "unknown" });
    expect(weights).toBeUndefined();
  });
});
