import { describe, expect, it } from "vitest";
import { nodeCell } from "../../src/answer/answer.ts";
import { tableAsCsv, tableAsMarkdown } from "../../src/app/exports/text-table.ts";
import { resultAsText } from "../../src/app/panels/console/result-as-text.ts";
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
});
