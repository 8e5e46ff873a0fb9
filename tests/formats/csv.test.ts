import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { expect, test } from "vitest";
import { guardFormula, unguardFormula } from "../../src/formats/csv/guard-formula.ts";
import { toCsv } from "../../src/formats/csv/to-csv.ts";
import { parseCsvTable } from "../../src/graph/csv.ts";
import { smallGraph } from "../graph/fixture.ts";
import { hostileGraph, hostileText } from "./hostile-graph.ts";
import { runs } from "../runs.ts";

const tablesOf = (bytes: Uint8Array) => {
  const files = unzipSync(bytes);
  const table = (name: string) =>
    parseCsvTable(strFromU8(files[name] ?? new Uint8Array())).rows.map(({ row }) => row);
  return { nodes: table("nodes.csv"), edges: table("edges.csv") };
};

test("the zip holds one table of nodes and one of edges, with the column names that Gephi knows", () => {
  const { nodes, edges } = tablesOf(toCsv({ graph: smallGraph() }));
  expect(nodes[0]).toMatchObject({ id: "model/alpha", kind: "Model", name: "Alpha", year: "2020" });
  expect(edges[1]).toMatchObject({
    source: "model/alpha",
    target: "dataset/gamma",
    kind: "TRAINED_ON",
    role: "pretraining",
  });
  expect(JSON.parse(nodes[2]?.["scale"] ?? "")).toEqual(smallGraph().nodes[2]?.scale);
});

test("no cell begins as a formula, and every text comes back", () => {
  fc.assert(
    fc.property(hostileGraph, (graph) => {
      const { nodes } = tablesOf(toCsv({ graph }));
      expect(nodes.map(({ name = "" }) => unguardFormula(name))).toEqual(
        graph.nodes.map(({ name }) => name),
      );
      for (const { name = "", title = "", note = "" } of nodes)
        for (const cell of [name, title, note]) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
    runs(40),
  );
});

test("guarding a formula is undone by unguarding, whatever the text", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(unguardFormula(guardFormula(text))).toBe(text);
    }),
    runs(100),
  );
  expect(guardFormula("=1+1")).toBe("'=1+1");
  expect(guardFormula("plain")).toBe("plain");
});
