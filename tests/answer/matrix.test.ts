import { describe, expect, it } from "vitest";
import { facetIndex } from "../../src/answer/facet-index.ts";
import { matrixOf } from "../../src/answer/matrix.ts";
import { testEdge, testGraph, testNode } from "./graph.ts";

const index = testGraph(
  [
    ...["a", "b", "c", "d"].map((id) => testNode(`dataset/${id}`, "Dataset")),
    ...["ct", "mri", "pet"].map((id) => testNode(`modality/${id}`, "Modality")),
    ...["cut", "find"].map((id) => testNode(`task/${id}`, "Task")),
  ],
  [
    testEdge("dataset/a", "HAS_MODALITY", "modality/ct"),
    testEdge("dataset/a", "FOR_TASK", "task/cut"),
    testEdge("dataset/b", "HAS_MODALITY", "modality/mri"),
    testEdge("dataset/b", "FOR_TASK", "task/find"),
    testEdge("dataset/c", "HAS_MODALITY", "modality/ct"),
    testEdge("dataset/d", "HAS_MODALITY", "modality/pet"),
  ],
);

describe("a matrix", () => {
  const matrix = matrixOf(facetIndex(index), {
    rows: "modality",
    columns: "task",
    rowValues: ["modality/ct", "modality/mri", "modality/pet"],
    columnValues: ["task/cut", "task/find"],
  });

  it("keeps none listed apart from unknown", () => {
    expect(matrix.cells.map((row) => row.map(({ state }) => state))).toEqual([
      ["some", "none"],
      ["none", "some"],
      ["unknown", "unknown"],
    ]);
  });

  it("counts the nodes of which one field is unknown apart, as they may fill a gap", () => {
    expect(matrix.rows.map(({ both, open }) => [both, open])).toEqual([
      [1, 1],
      [1, 0],
      [0, 1],
    ]);
    expect(matrix).toMatchObject({ both: 2, rowOnly: 2, columnOnly: 0, neither: 5, all: 9 });
  });

  it("refuses a facet that no register knows by its name", () => {
    expect(() => matrixOf(facetIndex(index), { rows: "colour", columns: "task" })).toThrow(
      'there is no facet "colour"',
    );
  });
});
