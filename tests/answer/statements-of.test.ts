import { describe, expect, it } from "vitest";
import { facetIndex } from "../../src/answer/facet-index.ts";
import { facets as register } from "../../src/answer/facets.ts";
import { statementsOf } from "../../src/answer/statements-of.ts";
import { explainStatement } from "../../src/answer/explain-statement.ts";
import { builtGraph, testEdge, testGraph, testNode } from "./graph.ts";

const index = testGraph(
  [
    testNode("model/a", "Model"),
    testNode("model/b", "Model"),
    testNode("model/c", "Model"),
    testNode("modality/ct", "Modality"),
    testNode("modality/mri", "Modality"),
    testNode("modality/image", "Modality"),
  ],
  [
    testEdge("model/a", "HAS_MODALITY", "modality/ct"),
    testEdge("model/a", "HAS_MODALITY", "modality/mri"),
    testEdge("modality/ct", "BROADER", "modality/image"),
    testEdge("model/a", "DERIVED_FROM", "model/b", { role: "checkpoint" }),
    testEdge("model/b", "DERIVED_FROM", "model/c", { role: "checkpoint" }),
    testEdge("model/a", "DERIVED_FROM", "model/c", { role: "architecture" }),
  ],
);
const said = (facet: string, value: string): string[] => {
  const found = register.find(({ id }) => id === facet);
  const at = index.position("model/a");
  if (found === undefined || at === undefined) throw new Error(facet);
  return statementsOf(index, found, at, value).map((statement) => {
    const edge = "edge" in statement ? index.edge(statement.edge) : undefined;
    return `${edge?.source} ${edge?.role ?? edge?.kind} ${edge?.target}`;
  });
};

describe("what says that a node has a value", () => {
  it("is the edge that leads there, and no other of its kind", () => {
    expect(said("modality", "modality/mri")).toEqual(["model/a HAS_MODALITY modality/mri"]);
  });

  it("for a wider value is the edge and what is wider than its end", () => {
    expect(said("modality", "modality/image")).toEqual([
      "model/a HAS_MODALITY modality/ct",
      "modality/ct BROADER modality/image",
    ]);
  });

  it("for a base's base is the whole way there, in the role that counts", () => {
    expect(said("base", "model/c")).toEqual([
      "model/a checkpoint model/b",
      "model/b checkpoint model/c",
    ]);
  });

  it("is nothing where a value is none of its own", () => {
    expect(said("modality", "modality/none")).toEqual([]);
    expect(said("degree", "3")).toEqual([]);
  });

  it("is there, with its evidence, for every value that an edge or an attribute gives", () => {
    const built = builtGraph();
    const facets = facetIndex(built);
    const bare: string[] = [];
    for (const facet of register) {
      const column = facets.column(facet.id);
      if (column === undefined || (facet.statements ?? facet.attribute) === undefined) continue;
      built.graph.nodes.forEach(({ id }, at) => {
        for (const code of column.codes.subarray(column.offsets[at], column.offsets[at + 1])) {
          const value = column.values[code] ?? "";
          const statements = statementsOf(built, facet, at, value);
          const empty = statements.filter(
            (statement) => explainStatement(built, statement).evidence.length === 0,
          );
          if (statements.length === 0 || empty.length > 0) bare.push(`${facet.id} ${id} ${value}`);
        }
      });
    }
    expect(bare).toEqual([]);
  });
});
