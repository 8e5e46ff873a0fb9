import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toColumns } from "../../src/graph/columns.ts";
import { loadGraph } from "../../src/graph/load-graph.ts";
import { smallGraph } from "./fixture.ts";
import { runs } from "../runs.ts";

const file = (): any => JSON.parse(JSON.stringify(toColumns(smallGraph())));
const messages = (json: unknown): string[] => {
  const loaded = loadGraph(json);
  return "errors" in loaded ? loaded.errors.map((error) => error.message) : [];
};

describe("loadGraph", () => {
  test("a sound file gives its graph", () => {
    expect(loadGraph(file())).toEqual({ graph: smallGraph() });
  });

  test("what is no graph is refused by what it is", () => {
    expect(messages([1])).toEqual([
      expect.stringContaining("found [1], expected the object of a graph.json"),
    ]);
    expect(messages(undefined)[0]).toContain("found nothing");
  });

  test("another format version says what to do", () => {
    expect(messages({ ...file(), formatVersion: 99 })[0]).toMatch(/found 99, expected 1; rebuild/);
  });

  test("an edge that ends nowhere is named by table, column and row", () => {
    const broken = file();
    broken.edges.columns.target.values[2] = 77;
    expect(messages(broken)).toEqual([
      "edges.target[2]: found 77, expected a row of nodes (0 to 3)",
    ]);
  });

  test("a column of the wrong length is named", () => {
    const broken = file();
    broken.nodes.columns.name.values.pop();
    expect(messages(broken)).toEqual(["nodes.name: found 3 values, expected 4"]);
  });

  test("a number of rows that the file does not hold is refused before room is made for it", () => {
    const broken = file();
    broken.nodes.count = 2 ** 53 - 1;
    expect(messages(broken)[0]).toMatch(/^nodes\.\w+: found 4 values, expected 9007199254740991$/);
  });

  test("a wrong type, an unknown kind and missing evidence are each said", () => {
    const broken = file();
    broken.nodes.columns.kind.values[3] = "Planet";
    broken.nodes.columns.year.values[0] = "two thousand";
    broken.nodes.columns.coverage.values[0] = { TRAINED_ON: "perhaps" };
    broken.edgeEvidence.columns.edge.values[3] = 0;
    const said = messages(broken).join("\n");
    expect(said).toContain('found kind "Planet", expected one of Model');
    expect(said).toContain('node "model/alpha", year: found "two thousand", expected integer');
    expect(said).toContain('coverage: found {"TRAINED_ON":"perhaps"}, expected coverage');
    expect(said).toContain("has no evidence");
  });

  test("no damage to a file makes the loader throw", () => {
    const text = JSON.stringify(file());
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.constantFrom("0", "-", "9", '"', "null", "x"),
        (at, put) => {
          let json: unknown;
          try {
            json = JSON.parse(text.slice(0, at) + put + text.slice(at + 1));
          } catch {
            return;
          }
          const loaded = loadGraph(json);
          expect("graph" in loaded || loaded.errors.length > 0).toBe(true);
        },
      ),
      runs(500),
    );
  });

  test("no JSON value makes the loader throw", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => "errors" in loadGraph(json)),
      runs(100),
    );
  });
});
