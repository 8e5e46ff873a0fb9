import { describe, expect, it } from "vitest";
import { parseParameter } from "../../src/query/parse-parameter.ts";
import { rowsToCsv } from "../../scripts/query/rows-to-csv.ts";
import { rowsToJson } from "../../scripts/query/rows-to-json.ts";
import { rowsToTable } from "../../scripts/query/rows-to-table.ts";
import type { QueryResult } from "../../src/graph/query-engine.ts";
import type { Value } from "../../src/graph/value.ts";
import { runQuery } from "../../src/query/run-query.ts";
import { Store } from "../../src/query/store.ts";

const store = Store.from({
  nodes: [{ id: "a", labels: ["A"], properties: { x: 1 } }],
  edges: [{ id: "e", type: "T", start: "a", end: "a" }],
});
const answer = (text: string, parameters: Record<string, Value> = {}): QueryResult =>
  runQuery(store, text, parameters);

describe("a parameter on the command line", () => {
  it("is a literal where it reads as one, else a text", () => {
    expect(parseParameter("n=12")).toEqual(["n", 12]);
    expect(parseParameter("$n=-1.0")).toEqual(["n", { float: -1 }]);
    expect(parseParameter("n=null")).toEqual(["n", null]);
    expect(parseParameter("n='12'")).toEqual(["n", "12"]);
    expect(parseParameter("n=['a', 2]")).toEqual(["n", ["a", 2]]);
    expect(parseParameter("n=BioBERT")).toEqual(["n", "BioBERT"]);
    expect(parseParameter("n=a = b")).toEqual(["n", "a = b"]);
    expect(parseParameter("n=")).toEqual(["n", ""]);
    expect(parseParameter("n")).toBeNull();
  });
});

describe("rows as CSV", () => {
  it("cannot run as a formula, and numbers stay numbers", () => {
    const rows = answer("RETURN $t AS `=c`, -5 AS i, -1.5 AS f, null AS n", {
      t: '=HYPERLINK("x")',
    });
    expect(rowsToCsv(rows)).toBe(`'=c,i,f,n\n"'=HYPERLINK(""x"")",-5,-1.5,\n`);
    expect(rowsToCsv(answer("UNWIND ['+1', '@a', '\\tb', 'plain'] AS t RETURN t"))).toBe(
      "t\n'+1\n'@a\n'\tb\nplain\n",
    );
  });

  it("quotes separators and line breaks", () => {
    expect(rowsToCsv(answer("RETURN 'a,b' AS a, 'c\\nd' AS b"))).toBe('a,b\n"a,b","c\nd"\n');
  });
});

describe("rows as JSON", () => {
  it("keep integers, floats and large integers apart", () => {
    const text = rowsToJson(
      answer("RETURN 1 AS i, 1.0 AS f, 9223372036854775807 AS l, 0.0/0.0 AS n"),
    );
    expect(text).toContain('[1,1.0,9223372036854775807,"NaN"]');
    expect(JSON.parse(text)).toMatchObject({ columns: ["i", "f", "l", "n"], cut: null });
  });

  it("write maps, nodes, relationships and paths as objects", () => {
    const { rows } = JSON.parse(
      rowsToJson(answer("MATCH p = (a:A)-[r]->() RETURN {m: a.x} AS m, a, r, p")),
    ) as { rows: unknown[][] };
    const a = { id: "a", labels: ["A"], properties: { x: 1 } };
    const r = { id: "e", type: "T", start: "a", end: "a", properties: {} };
    expect(rows).toEqual([[{ m: 1 }, a, r, { nodes: [a, a], relationships: [r] }]]);
  });

  it("are sound without rows", () => {
    expect(JSON.parse(rowsToJson(answer("MATCH (n:None) RETURN n")))).toEqual({
      columns: ["n"],
      rows: [],
      cut: null,
    });
  });
});

describe("rows as a table", () => {
  it("line up, and count", () => {
    expect(rowsToTable(answer("UNWIND [1, 100] AS n RETURN n, 'x' AS long"))).toBe(
      "n    long\n───  ────\n1    x\n100  x\n2 rows\n",
    );
  });

  it("send no control character to the terminal", () => {
    expect(rowsToTable(answer("RETURN $t AS t", { t: "a\u001b[2Jb" }))).toContain("a␣[2Jb");
  });
});
