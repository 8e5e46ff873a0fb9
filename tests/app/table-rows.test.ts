import { describe, expect, it } from "vitest";
import { columns } from "../../src/app/table/columns.ts";
import { tableRows } from "../../src/app/table/table-rows.ts";
import { indexGraph } from "../../src/graph/index-graph.ts";
import { edge, graphOf, node } from "../graph/fixture.ts";

const index = indexGraph(
  graphOf(
    [
      node("model/a", "Model", "alpha", { year: 2021, parameters: 7e9 }),
      node("model/b", "Model", "Beta", { year: 2019, parameters: 110e6 }),
      node("model/c", "Model", "gamma", {
        links: [
          { kind: "code", label: "Code", url: "https://example.org/c" },
          { kind: "weights", label: "Base", url: "https://example.org/w" },
          { kind: "weights", label: "Large", url: "https://example.org/v" },
        ],
      }),
      node("venue/v", "Venue", "ACL"),
      node("dataset/d", "Dataset", "delta"),
    ],
    [
      edge("model/a", "PUBLISHED_IN", "venue/v"),
      edge("model/a", "TRAINED_ON", "dataset/d", { role: "pretraining" }),
      edge("model/a", "TRAINED_ON", "dataset/d", { role: "finetuning" }),
    ],
  ),
);
const names = (column: string, down: boolean, find = ""): readonly unknown[] =>
  tableRows(index, [0, 1, 2], columns, { column, down }, find).map(({ values }) => values[0]);

describe("the rows of the table", () => {
  it("are sorted by a column, whatever the capitals", () => {
    expect(names("name", false)).toEqual(["alpha", "Beta", "gamma"]);
    expect(names("name", true)).toEqual(["gamma", "Beta", "alpha"]);
  });

  it("have those without a value last, either way", () => {
    expect(names("year", false)).toEqual(["Beta", "alpha", "gamma"]);
    expect(names("year", true)).toEqual(["alpha", "Beta", "gamma"]);
  });

  it("are sorted by size as a number, not as the text that is shown", () => {
    expect(names("parameters", true)).toEqual(["alpha", "Beta", "gamma"]);
  });

  it("name once what is linked twice: two sizes of weights, two roles of a dataset", () => {
    const cell = (row: number, column: string): unknown =>
      tableRows(index, [row], columns, { column: "name", down: false }, "")[0]?.values[
        columns.findIndex(({ id }) => id === column)
      ];
    expect(cell(2, "linked")).toBe("code, weights");
    expect(cell(0, "trained")).toBe("delta");
    expect(cell(1, "trained")).toBeNull();
  });

  it("are filtered by a text in any column", () => {
    expect(names("name", false, "acl")).toEqual(["alpha"]);
    expect(names("name", false, "110M")).toEqual(["Beta"]);
    expect(names("name", false, "nowhere")).toEqual([]);
  });
});
