import { describe, expect, it } from "vitest";
import { facetIndex } from "../../src/answer/facet-index.ts";
import { kind } from "../../src/answer/facets/kind.ts";
import { links } from "../../src/answer/facets/links.ts";
import { year } from "../../src/answer/facets/year.ts";
import { wholeScope, type FacetClause, type Scope } from "../../src/answer/scope.ts";
import { facetRows } from "../../src/app/scope/facet-rows.ts";
import { testGraph, testNode } from "../answer/graph.ts";

const code = { kind: "code", label: "Code", url: "https://example.org/code" } as const;
const weights = { kind: "weights", label: "Weights", url: "https://example.org/weights" } as const;
const facets = facetIndex(
  testGraph(
    [
      testNode("model/a", "Model", { links: [code], year: 2021 }),
      testNode("model/b", "Model", { links: [code, weights], year: 2020 }),
      testNode("dataset/c", "Dataset", { year: 2022 }),
    ],
    [],
  ),
);
const where = (...clauses: FacetClause[]): Scope => ({ ...wholeScope, clauses });
const any = (facet: string, ...values: (string | number)[]): FacetClause => ({
  facet,
  mode: "any",
  values,
});

describe("the rows of a facet", () => {
  it("hold the values of which nothing is left, idle and last, with nought", () => {
    const rows = facetRows(facets, where(any("year", 2021)), links, false);
    expect(rows.map(({ label, count, idle }) => [label, count, idle])).toEqual([
      ["code", 1, false],
      ["weights", 0, true],
    ]);
  });

  it("keep a picked value first and lively, whatever it gives", () => {
    const scope = where(any("year", 2022), any("links", "weights"));
    expect(facetRows(facets, scope, links, false).map(({ label, idle }) => [label, idle])).toEqual([
      ["weights", false],
      ["code", true],
    ]);
  });

  it("take a value beside a picked one as lively where it adds", () => {
    const rows = facetRows(facets, where(any("kind", "Dataset")), kind, false);
    expect(rows.map(({ label, count, idle, state }) => [label, count, idle, state])).toEqual([
      ["datasets", 1, false, "any"],
      ["models", 3, false, "off"],
    ]);
  });

  it("ask for all that is picked where that is wanted", () => {
    const rows = facetRows(facets, where(any("kind", "Dataset")), kind, true);
    expect(rows.find(({ label }) => label === "models")?.idle).toBe(true);
  });

  it("keep their order where that is the values'", () => {
    const rows = facetRows(facets, where(any("kind", "Dataset")), year, false);
    expect(rows.map(({ value, idle }) => [value, idle])).toEqual([
      [2020, true],
      [2021, true],
      [2022, false],
    ]);
  });
});
