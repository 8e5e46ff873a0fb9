import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseLiteral } from "./parse-literal.ts";
import { readScenarios } from "./read-scenarios.ts";
import { runScenario } from "./run-scenario.ts";
import { setUp } from "./set-up.ts";
import { SetUpGraph } from "./set-up-graph.ts";
import { writeLiteral } from "./write-literal.ts";

const canonical = (text: string, bagLists = false): string =>
  writeLiteral(parseLiteral(text), bagLists);

describe("literals of the TCK", () => {
  it("keep integers, floats, texts and specials apart", () => {
    expect(
      ["1", "1.0", "-7", "1e3", ".5", "'1'", "NaN", "-Inf", "null", "true"].map((text) =>
        canonical(text),
      ),
    ).toEqual(["1", "1.0", "-7", "1000.0", "0.5", "'1'", "NaN", "-Inf", "null", "true"]);
    expect(parseLiteral("9223372036854775807")).toBe(9223372036854775807n);
  });

  it("compare nodes by labels and properties, whatever their order", () => {
    expect(canonical("(:B:A {y: 1, x: 'a'})")).toBe(canonical("(:A:B {x: 'a', y: 1})"));
    expect(canonical("(:A)")).not.toBe(canonical("(:A {x: 1})"));
  });

  it("compare paths by direction too", () => {
    expect(canonical("<(:A)-[:T {n: 1}]->(:B)<-[:U]-()>")).toBe(
      "<(:A)-[:T {n: 1}]->(:B)<-[:U]-()>",
    );
    expect(canonical("<(:A)-[:T]->(:B)>")).not.toBe(canonical("<(:A)<-[:T]-(:B)>"));
  });

  it("ignore the order of lists at every depth only where asked to", () => {
    expect(canonical("{k: [2, [4, 3]]}", true)).toBe(canonical("{k: [[3, 4], 2]}", true));
    expect(canonical("[1, 2]")).not.toBe(canonical("[2, 1]"));
    expect(canonical("[1, 1, 2]", true)).not.toBe(canonical("[1, 2, 2]", true));
  });

  it("read escapes, and refuse what is none", () => {
    expect(parseLiteral("'it\\'s \\\\ \\n'")).toBe("it's \\ \n");
    expect(() => parseLiteral("[1, 2")).toThrow("expected");
    expect(() => parseLiteral("1 2")).toThrow("expected the end");
  });
});

describe("set-up", () => {
  const graphOf = (text: string): string[] => {
    const graph = new SetUpGraph();
    setUp(graph, text);
    const byId = new Map(graph.nodes.map((node) => [node.id, node]));
    return [
      ...graph.nodes.map((node) => writeLiteral(node)),
      ...graph.relationships.map(
        (edge) =>
          `${writeLiteral(byId.get(edge.start))}${writeLiteral(edge)}${writeLiteral(byId.get(edge.end))}`,
      ),
    ].sort();
  };

  it("creates chains, reuses what is bound, turns with the arrow", () => {
    expect(graphOf("CREATE (a:A)<-[:T {n: 1}]-(b:B {l: [1, -2.5]}), (a)-[:U]->(a)")).toEqual(
      ["(:A)", "(:A)[:U](:A)", "(:B {l: [1, -2.5]})", "(:B {l: [1, -2.5]})[:T {n: 1}](:A)"].sort(),
    );
  });

  it("leaves out properties that are null", () => {
    expect(graphOf("CREATE ({a: null, b: 1})")).toEqual(["({b: 1})"]);
  });

  it("creates once a row of what is read before it, and reads on from there", () => {
    expect(
      graphOf(
        "UNWIND range(0, 1) AS i CREATE (s:S {n: i * 10}) WITH s, i UNWIND range(0, i) AS j CREATE (s)-[:R {j: j}]->(:E {s: s.n + 1})",
      ),
    ).toEqual(
      [
        "(:S {n: 0})",
        "(:S {n: 10})",
        "(:E {s: 1})",
        "(:E {s: 11})",
        "(:E {s: 11})",
        "(:S {n: 0})[:R {j: 0}](:E {s: 1})",
        "(:S {n: 10})[:R {j: 0}](:E {s: 11})",
        "(:S {n: 10})[:R {j: 1}](:E {s: 11})",
      ].sort(),
    );
  });

  it("matches what earlier statements made, relationships too", () => {
    expect(
      graphOf(
        "CREATE (:A {x: 1})-[:T {w: 5}]->(:B); MATCH (a:A)-[r:T]->(b:B) CREATE (b)-[:BACK {w: r.w}]->(a), (:C {x: a.x})",
      ),
    ).toEqual(
      [
        "(:A {x: 1})",
        "(:B)",
        "(:C {x: 1})",
        "(:A {x: 1})[:T {w: 5}](:B)",
        "(:B)[:BACK {w: 5}](:A {x: 1})",
      ].sort(),
    );
  });

  it("refuses other writing clauses by name", () => {
    expect(() => graphOf("CREATE (a) SET a.x = 1")).toThrow("SET");
  });
});

describe("a scenario", () => {
  let folder = "";
  const feature = (body: string): void =>
    writeFileSync(
      join(folder, "features", "sample", "Sample.feature"),
      `Feature: sample\n\n  Scenario Outline: <n>\n    Given an empty graph\n    And having executed:\n      """\n      CREATE (:A {n: 1}), (:A {n: 2})\n      """\n    When executing query:\n      """\n      MATCH (a:A) WHERE a.n >= <n> RETURN a.n AS n, [a.n, 0] AS l ORDER BY n\n      """\n${body}\n    Examples:\n      | n |\n      | 1 |\n`,
    );
  const outcome = async (body: string): Promise<string | null> => {
    feature(body);
    const [scenario] = readScenarios(folder);
    if (!scenario) throw new Error("no scenario was read");
    expect(scenario).toMatchObject({ folder: "sample", file: "Sample.feature", name: "1" });
    return runScenario(folder, scenario);
  };
  const table = (step: string, ...rows: string[]): string =>
    `    Then the result should be${step}:\n      | l | n |\n${rows.map((row) => `      ${row}\n`).join("")}`;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "tck-"));
    mkdirSync(join(folder, "features", "sample"), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("passes where the rows are right, in any order", async () => {
    expect(await outcome(table(", in any order", "| [2, 0] | 2 |", "| [1, 0] | 1 |"))).toBeNull();
    expect(await outcome(table(", in order", "| [1, 0] | 1 |", "| [2, 0] | 2 |"))).toBeNull();
    expect(
      await outcome(
        table(" (ignoring element order for lists)", "| [0, 2] | 2 |", "| [0, 1] | 1 |"),
      ),
    ).toBeNull();
  });

  it("fails where order, a value, its type, a row or a column is wrong", async () => {
    expect(await outcome(table(", in order", "| [2, 0] | 2 |", "| [1, 0] | 1 |"))).toContain(
      "rows in order",
    );
    expect(await outcome(table(", in any order", "| [0, 2] | 2 |", "| [1, 0] | 1 |"))).toContain(
      "rows",
    );
    expect(await outcome(table(", in any order", "| [2, 0] | 2.0 |", "| [1, 0] | 1 |"))).toContain(
      "2.0",
    );
    expect(await outcome(table(", in any order", "| [2, 0] | 2 |"))).toContain("[1, 0] | 1");
    expect(
      await outcome("    Then the result should be, in any order:\n      | m |\n      | 1 |\n"),
    ).toContain("columns");
  });

  it("fails where an error is expected, or is another", async () => {
    const step = "    Then a SyntaxError should be raised at compile time: UndefinedVariable\n";
    expect(await outcome(step)).toContain("found 2 rows");
    expect(
      await outcome(`    When executing query:\n      """\n      RETURN x\n      """\n${step}`),
    ).toBeNull();
    expect(
      await outcome(`    When executing query:\n      """\n      RETURN 1 +\n      """\n${step}`),
    ).toContain("UnexpectedSyntax");
  });

  it("fails at a step that is not known, and where nothing is expected", async () => {
    expect(await outcome("    Then the moon should be full\n")).toContain("moon");
    expect(await outcome("    And no side effects\n")).toContain("expects nothing");
  });
});
