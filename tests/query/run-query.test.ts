import { describe, expect, it } from "vitest";
import { runQuery } from "../../src/query/run-query.ts";
import { Store } from "../../src/query/store.ts";
import { ask, wrong } from "./ask.ts";
import { smallStore } from "./small-store.ts";

const store = smallStore();
const value = (expression: string): unknown => ask(store, `RETURN ${expression} AS x`)[0]?.[0];

describe("values", () => {
  it.each([
    ["7 / 2", 3],
    ["-7 / 2", -3],
    ["-7 % 3", -1],
    ["7 / 2.0", { float: 3.5 }],
    ["2 ^ 3", { float: 8 }],
    ["9007199254740992 + 1", 9007199254740993n],
    ["9007199254740993 - 2", 9007199254740991],
    ["3037000500 * 3037000499", 9223372033963249500n],
    ["1 + 'a' + 2.0", "1a2.0"],
    ["[1] + 2 + [3]", [1, 2, 3]],
    ["1.0 / 0", { float: Number.POSITIVE_INFINITY }],
  ])("%s is what the language says", (expression, expected) => {
    expect(value(expression)).toEqual(expected);
  });

  it.each([
    ["9223372036854775807 + 1", "IntegerOverflow"],
    ["-9223372036854775808 - 1", "IntegerOverflow"],
    ["4611686018427387904 * 2", "IntegerOverflow"],
    ["1 / 0", "DivisionByZero"],
    ["1 % 0", "DivisionByZero"],
  ])("%s is the error %s", (expression, code) => {
    expect(wrong(store, `RETURN ${expression}`)).toMatchObject({
      phase: "runtime",
      type: "ArithmeticError",
      code,
    });
  });

  it("keeps equality, equivalence and order apart", () => {
    expect(
      value("[1 = 1.0, null = null, 0.0 / 0 = 0.0 / 0, [1, null] = [1, 2], [1, null] = [2, 2]]"),
    ).toEqual([true, null, false, null, false]);
    expect(
      ask(
        store,
        "UNWIND [1, 1.0, null, null, 0.0 / 0, 0.0 / 0, '1'] AS x RETURN count(DISTINCT x) AS n, count(x) AS m",
      ),
    ).toEqual([[3, 5]]);
    expect(
      ask(store, "UNWIND [null, true, 1, 'a', [1], {a: 1}, 0.5] AS x RETURN x ORDER BY x").flat(),
    ).toEqual([{ a: 1 }, [1], "a", true, { float: 0.5 }, 1, null]);
  });

  it("tells a bigint from the float beside it", () => {
    expect(value("9007199254740993 = 9007199254740992.0")).toBe(false);
    expect(value("9007199254740993 > 9007199254740992.0")).toBe(true);
  });

  it("does not take what every object inherits for a property", () => {
    expect(
      ask(store, "MATCH (n {name: 'A'}) RETURN n.constructor, n.toString, n['__proto__']"),
    ).toEqual([[null, null, null]]);
  });

  it("gives the same random numbers again", () => {
    expect(value("[rand(), rand()]")).toEqual(value("[rand(), rand()]"));
  });
});

describe("patterns", () => {
  it("walk no relationship twice in one MATCH, but may in two", () => {
    expect(ask(store, "MATCH (:Dataset {name: 'D'})<--()-->(x:Dataset) RETURN x")).toEqual([["e"]]);
    expect(
      ask(store, "MATCH (d:Dataset {name: 'D'})<--(m) MATCH (m)-->(x:Dataset) RETURN count(*)"),
    ).toEqual([[3]]);
  });

  it("of variable length give lists in the order of the pattern, from whichever end they are walked", () => {
    const text = (end: string): string =>
      `MATCH (x:Model ${end === "c" ? "{name: 'C'}" : ""})-[r:DERIVED_FROM*2]->(y:Model ${end === "a" ? "{name: 'A'}" : ""}) RETURN r`;
    expect(ask(store, text("c"))).toEqual([[["3", "1"]]]);
    expect(ask(store, text("a"))).toEqual([[["3", "1"]]]);
  });

  it("meet a relationship from a node to itself once, whatever the direction", () => {
    const loop = Store.from({
      nodes: [{ id: "n", labels: [] }],
      edges: [{ type: "T", start: "n", end: "n" }],
    });
    for (const arrow of ["-->", "<--", "--", "-[*]-", "-[*1..3]->"])
      expect(ask(loop, `MATCH (a)${arrow}(b) RETURN a, b`)).toEqual([["n", "n"]]);
  });

  it("that are optional leave nulls", () => {
    expect(
      ask(
        store,
        "MATCH (m:Model) OPTIONAL MATCH p = (m)-[r:EVALUATED_ON]->(d) RETURN m, r, d, p, d.name ORDER BY m.name",
      ),
    ).toEqual([
      ["a", "7", "e", "a-e", "E"],
      ["b", null, null, null, null],
      ["c", null, null, null, null],
      ["z", null, null, null, null],
    ]);
  });

  it("start from nodes that a list held", () => {
    expect(
      ask(
        store,
        "MATCH (m:Large) WITH collect(m) AS ms UNWIND ms AS m MATCH (m)-[:DERIVED_FROM]->(x) RETURN x",
      ),
    ).toEqual([["a"], ["b"]]);
  });

  it("as predicates, comprehensions and subqueries see the row around them", () => {
    expect(ask(store, "MATCH (m:Model) WHERE NOT (m)-->() RETURN m")).toEqual([["z"]]);
    expect(
      ask(
        store,
        "MATCH (m:Model {name: 'C'}) RETURN [(m)-[:DERIVED_FROM]->(x) WHERE x.year < 2021 | x.name] AS x",
      ),
    ).toEqual([[["A"]]]);
    expect(
      ask(
        store,
        "MATCH (m:Model) RETURN m, COUNT { (m)-->(d:Dataset) } AS n ORDER BY n DESC, m.name",
      ),
    ).toEqual([
      ["a", 2],
      ["b", 1],
      ["c", 1],
      ["z", 0],
    ]);
    expect(
      ask(
        store,
        "MATCH (d:Dataset) WHERE EXISTS { MATCH (m)-->(d) WITH count(m) AS n WHERE n > 2 RETURN n } RETURN d",
      ),
    ).toEqual([]);
  });

  it("find by list and by map values too", () => {
    expect(ask(store, "MATCH (m {tags: ['x', 'y']}) RETURN m")).toEqual([["b"]]);
    expect(ask(store, "MATCH (m) WHERE m.tags = ['x', null] RETURN m")).toEqual([]);
    expect(
      ask(store, "MATCH (m) WHERE m.name IN $names RETURN m", { names: ["Z", "A", null, "A"] }),
    ).toEqual([["a"], ["z"]]);
  });
});

describe("groups", () => {
  it("are formed by the columns without aggregates, null being a key like others", () => {
    expect(
      ask(
        store,
        "MATCH (m:Model) RETURN m.year AS year, count(*) AS n, collect(m.name) AS names ORDER BY year",
      ),
    ).toEqual([
      [2020, 1, ["A"]],
      [2021, 2, ["B", "C"]],
      [null, 1, ["Z"]],
    ]);
  });

  it("without keys are one, even of nothing", () => {
    expect(
      ask(
        store,
        "MATCH (n:Nothing) RETURN count(*), sum(n.x), avg(n.x), min(n.x), collect(n.x), stDev(n.x)",
      ),
    ).toEqual([[0, 0, null, null, [], { float: 0 }]]);
    expect(ask(store, "MATCH (n:Nothing) RETURN n.x, count(*)")).toEqual([]);
  });

  it("count distinct nodes", () => {
    expect(
      ask(
        store,
        "MATCH (m:Model)-[:TRAINED_ON|EVALUATED_ON]->(d) RETURN d, count(DISTINCT m) AS n, count(m) ORDER BY n DESC, d.name",
      ),
    ).toEqual([
      ["d", 2, 2],
      ["e", 2, 2],
    ]);
  });

  it("may be sorted by an aggregate that is a column", () => {
    expect(
      ask(
        store,
        "MATCH (m:Model) RETURN m.year AS year, count(*) ORDER BY count(*) DESC, year LIMIT 1",
      ),
    ).toEqual([[2021, 2]]);
  });
});

describe("order and limits", () => {
  it("keep rows that are alike as they came, with a heap as with a sort", () => {
    const all = ask(store, "UNWIND range(1, 100) AS x RETURN x ORDER BY x % 3");
    expect(ask(store, "UNWIND range(1, 100) AS x RETURN x ORDER BY x % 3 LIMIT 40")).toEqual(
      all.slice(0, 40),
    );
    expect(
      ask(store, "UNWIND range(1, 100) AS x RETURN x ORDER BY x % 3 SKIP 10 LIMIT 40"),
    ).toEqual(all.slice(10, 50));
  });

  it("let WHERE after WITH read what was known before", () => {
    expect(
      ask(
        store,
        "MATCH (m:Model) WITH m.name AS name ORDER BY name DESC LIMIT 3 WHERE m.year = 2021 RETURN name",
      ),
    ).toEqual([["C"], ["B"]]);
  });
});

describe("a result", () => {
  it("holds every node of its rows once, and the edges among them where no relationship was returned", () => {
    const { nodes, edges } = runQuery(store, "MATCH (m:Model)-[:DERIVED_FROM]->(x) RETURN x, m");
    expect(nodes.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(edges.map(({ id }) => id)).toEqual(["1", "2", "3"]);
  });

  it("holds only the relationships that were returned, with their ends in paths", () => {
    const { nodes, edges } = runQuery(store, "MATCH p = (:Large)-[:TRAINED_ON]->() RETURN p");
    expect(nodes.map(({ id }) => id)).toEqual(["c", "e"]);
    expect(edges.map(({ id }) => id)).toEqual(["6"]);
  });

  it("draws nothing for numbers and texts", () => {
    const { nodes, edges } = runQuery(store, "MATCH (m:Model) RETURN m.name");
    expect([nodes, edges]).toEqual([[], []]);
  });

  it("names columns as they are written", () => {
    expect(runQuery(store, "MATCH (m) RETURN m.name, 1+1, m.year AS y LIMIT 1").columns).toEqual([
      "m.name",
      "1+1",
      "y",
    ]);
  });
});

describe("errors in a run", () => {
  it.each([
    ["WITH [1, 'a'] AS xs RETURN xs['a']", "TypeError", "InvalidArgumentType"],
    ["WITH {a: 1} AS m, 1 AS i RETURN m[i]", "TypeError", "MapElementAccessByNonString"],
    ["UNWIND [1, 'a'] AS x RETURN x.y", "TypeError", "InvalidArgumentType"],
    ["RETURN range(1, 2, 0)", "ArgumentError", "NumberOutOfRange"],
    ["RETURN range(1, 'a')", "ArgumentError", "InvalidArgumentType"],
    ["RETURN [x IN [1, []] | toInteger(x)]", "TypeError", "InvalidArgumentValue"],
    ["RETURN $missing", "ParameterMissing", "MissingParameter"],
    ["RETURN 1 LIMIT $n", "SyntaxError", "NegativeIntegerArgument"],
    ["RETURN 'a' =~ '('", "ArgumentError", "InvalidArgumentValue"],
  ])("%s is a %s: %s", (text, type, code) => {
    expect(wrong(store, text, { n: -1 })).toMatchObject({ phase: "runtime", type, code });
  });
});
