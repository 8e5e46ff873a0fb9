import { describe, expect, it } from "vitest";
import { nodeCell } from "../../src/answer/answer.ts";
import { tableAsCsv, tableAsMarkdown } from "../../src/app/exports/text-table.ts";
import { resultAsText } from "../../src/app/panels/console/result-as-text.ts";
import { lineageAsText } from "../../src/app/panels/lineage/lineage-as-text.ts";
import { sharedAsText } from "../../src/app/panels/sets/shared-as-text.ts";
import { tableAsText } from "../../src/app/table/table-as-text.ts";
import { answerAsText } from "../../src/app/panels/answer/answer-as-text.ts";

const table = {
  columns: ["Name", "Count"],
  rows: [
    ['a "b" | c', 2],
    ["=1+1\nd", 30],
  ],
  note: "2 rows.",
};

describe("rows as text", () => {
  it("are cells of a spreadsheet, quoted, no formulas, numbers bare", () => {
    expect(tableAsCsv(table)).toBe('"Name","Count"\n"a ""b"" | c",2\n"\'=1+1\nd",30\n');
  });

  it("are a table of Markdown, one line a row, numbers at the right, with the note below", () => {
    expect(tableAsMarkdown(table)).toBe(
      '| Name | Count |\n| --- | ---: |\n| a "b" \\| c | 2 |\n| =1+1 d | 30 |\n\n2 rows.\n',
    );
  });

  it("name the nodes of an answer, join lists, read paths as sentences, and say what is unknown", () => {
    const answer = {
      columns: ["node", "list", "path", "year", "shared"].map((id) => ({ id, label: id })),
      rows: [
        [
          nodeCell("x"),
          [nodeCell("x"), nodeCell("y")],
          [nodeCell("x"), "is near", nodeCell("y")],
          null,
          null,
        ],
      ],
      statements: [[]],
      nodes: [],
      edges: [],
      coverage: "Known for 1 of 2.",
      cypher: null,
    };
    const text = answerAsText(answer, "Which?", (id) => id.toUpperCase(), "ab12");
    expect(text.rows).toEqual([["X", "X; Y", "X is near Y", "unknown", ""]]);
    expect(text.note).toBe("Which? Known for 1 of 2. Modelkin, data ab12.");
  });

  it("is a query's rows with nodes by name, numbers bare and nothing for null", () => {
    const node = { id: "model/x", labels: ["Model"], properties: { name: "X" } };
    const text = resultAsText(
      {
        columns: ["m", "n", "mean", "all", "none"],
        rows: [[node, 3, { float: 0.5 }, [node, 1], null]],
        cut: "rows",
      },
      "ab12",
    );
    expect(text.rows).toEqual([["X", 3, 0.5, "X, 1", ""]]);
    expect(text.note).toBe("1 row; more rows were left out. Modelkin, data ab12.");
  });

  it("say of each row of a lineage what it stands under, and of an unknown modality that it is", () => {
    const row = { alsoFrom: [], edges: [], modalities: [], descendants: 0, year: null };
    const text = lineageAsText(
      [
        { ...row, id: "a", depth: 0, parent: null, roles: [], descendants: 1 },
        { ...row, id: "b", depth: 1, parent: "a", roles: ["checkpoint"], modalities: ["m", "n"] },
      ],
      "1 model.",
      (id) => id.toUpperCase(),
      "ab12",
    );
    expect(text.rows).toEqual([
      ["A", 0, "", "", "", "", "unknown", 1],
      ["B", 1, "A", "checkpoint", "", "", "M; N", 0],
    ]);
    expect(text.note).toBe("1 model. Modelkin, data ab12.");
  });

  it("give a shared dataset its models by category, and no column to a use that does not count", () => {
    const text = sharedAsText(
      {
        datasets: [
          {
            id: "d",
            models: ["x", "y", "z"],
            byCategory: { one: ["x", "y"], two: ["z"] },
            byUse: { pretraining: ["x"], finetuning: [], input: [], evaluation: ["y", "z"] },
            edges: [],
          },
        ],
      },
      ["one", "two"],
      ["pretraining", "finetuning"],
      "1 dataset.",
      (id) => id.toUpperCase(),
      "ab12",
    );
    expect(text.columns).toEqual([
      "Dataset",
      "Models",
      "of ONE",
      "of TWO",
      "pretraining",
      "finetuning",
    ]);
    expect(text.rows).toEqual([["D", 3, "X; Y", "Z", 1, 0]]);
  });

  it("are those of the table in its columns and order, blank where it is", () => {
    const text = tableAsText(
      [{ label: "Name" }, { label: "Year" }],
      [{ values: ["B", 2020] }, { values: ["A", null] }],
      "Known.",
      "ab12",
    );
    expect(text.columns).toEqual(["Name", "Year"]);
    expect(text.rows).toEqual([
      ["B", 2020],
      ["A", ""],
    ]);
    expect(text.note).toContain("Known. Modelkin, data ab12.");
  });
});
