import { describe, expect, it } from "vitest";
import { basesOf, lineageOf } from "../../src/answer/lineage.ts";
import { testEdge, testGraph, testNode } from "./graph.ts";

const from = (source: string, target: string, role = "checkpoint") =>
  testEdge(`model/${source}`, "DERIVED_FROM", `model/${target}`, { role });

const index = testGraph(
  [
    testNode("model/base", "Model", { listed: false }),
    testNode("model/late", "Model", { year: 2023 }),
    testNode("model/early", "Model", { year: 2021 }),
    testNode("model/both", "Model", { year: 2024 }),
    testNode("model/design", "Model", { year: 2022 }),
    testNode("model/ring-a", "Model"),
    testNode("model/ring-b", "Model"),
    testNode("modality/ct", "Modality"),
  ],
  [
    from("early", "base"),
    from("late", "base"),
    from("both", "late"),
    from("both", "early"),
    from("design", "base", "architecture"),
    from("ring-a", "ring-b"),
    from("ring-b", "ring-a"),
    testEdge("model/both", "HAS_MODALITY", "modality/ct"),
  ],
);

describe("a lineage", () => {
  it("holds each model once, by year, under one base with its other bases named", () => {
    expect(
      lineageOf(index, "model/base").rows.map(({ id, depth, parent, alsoFrom, descendants }) => [
        id,
        depth,
        parent,
        alsoFrom,
        descendants,
      ]),
    ).toEqual([
      ["model/base", 0, null, [], 3],
      ["model/early", 1, "model/base", [], 1],
      ["model/both", 2, "model/early", ["model/late"], 0],
      ["model/late", 1, "model/base", [], 1],
    ]);
  });

  it("follows the roles that are asked for", () => {
    const rows = lineageOf(index, "model/base", ["architecture"]).rows;
    expect(rows.map(({ id, roles }) => [id, roles])).toEqual([
      ["model/base", []],
      ["model/design", ["architecture"]],
    ]);
  });

  it("ends where models derive from one another in a ring", () => {
    expect(lineageOf(index, "model/ring-a").rows.map(({ id }) => id)).toEqual([
      "model/ring-a",
      "model/ring-b",
    ]);
  });

  it("knows which bases most models derive from", () => {
    expect(basesOf(index)[0]).toEqual({ id: "model/base", models: 2 });
  });
});
