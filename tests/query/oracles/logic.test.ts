import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Value } from "../../../src/graph/value.ts";
import { runQuery } from "../../../src/query/run-query.ts";
import { Store } from "../../../src/query/store.ts";
import { runs } from "../../runs.ts";
import { evaluate, tiny, type Tiny, type Truth, write } from "./tiny-logic.ts";

const empty = Store.from({ nodes: [], edges: [] });
const truths: readonly Truth[] = [true, false, null];

/** What each operator gives for true, false and null (rows) with true, false and null (columns). */
const tables: Readonly<Record<string, readonly (readonly Truth[])[]>> = {
  AND: [
    [true, false, null],
    [false, false, false],
    [null, false, null],
  ],
  OR: [
    [true, true, true],
    [true, false, null],
    [true, null, null],
  ],
  XOR: [
    [false, true, null],
    [true, false, null],
    [null, null, null],
  ],
  "=": [
    [true, false, null],
    [false, true, null],
    [null, null, null],
  ],
  "<>": [
    [false, true, null],
    [true, false, null],
    [null, null, null],
  ],
};

const ask = (expression: string, parameters: Record<string, Value> = {}): Value =>
  runQuery(empty, `RETURN ${expression} AS v`, parameters).rows[0]?.[0] as Value;

describe("three-valued logic", () => {
  for (const [operator, table] of Object.entries(tables))
    it(`has the truth table of ${operator}, for constants, parameters and variables`, () => {
      truths.forEach((left, i) => {
        truths.forEach((right, k) => {
          const expected = table[i]?.[k];
          expect(ask(`${String(left)} ${operator} ${String(right)}`)).toBe(expected);
          expect(ask(`$a ${operator} $b`, { a: left, b: right })).toBe(expected);
          const { rows } = runQuery(
            empty,
            `UNWIND [$a] AS a UNWIND [$b] AS b RETURN a ${operator} b`,
            {
              a: left,
              b: right,
            },
          );
          expect(rows).toEqual([[expected]]);
        });
      });
    });

  it("has the truth table of NOT, IS NULL and IS NOT NULL", () => {
    expect(truths.map((a) => ask("NOT $a", { a }))).toEqual([false, true, null]);
    expect(truths.map((a) => ask("$a IS NULL", { a }))).toEqual([false, false, true]);
    expect(truths.map((a) => ask("$a IS NOT NULL", { a }))).toEqual([true, true, false]);
  });

  it("gives what the definition gives for nested predicates over constants", () => {
    fc.assert(
      fc.property(tiny([], []), (tree: Tiny) => {
        expect(ask(write(tree))).toEqual(evaluate(tree));
      }),
      runs(2000),
    );
  });

  it("keeps a row only where the predicate is true, in WHERE, in CASE and in comprehensions", () => {
    const store = Store.from({
      nodes: [
        { id: "a", labels: ["A"], properties: { x: 1, y: "a" } },
        { id: "b", labels: ["B"], properties: { x: { float: 1 } } },
        { id: "c", labels: ["A", "B"], properties: { y: true } },
        { id: "d", labels: [], properties: { x: 0, y: 3 } },
      ],
      edges: [],
    });
    const nodes = runQuery(store, "MATCH (n) RETURN n").nodes;
    fc.assert(
      fc.property(tiny(["n"], []), (tree) => {
        const text = write(tree);
        const value = nodes.map((node) => evaluate(tree, new Map([["n", node]])));
        const kept = nodes.filter((_, i) => value[i] === true).map(({ id }) => id);
        const ids = (query: string): string[] =>
          runQuery(store, query)
            .nodes.map(({ id }) => id)
            .sort();
        expect(ids(`MATCH (n) WHERE ${text} RETURN n`)).toEqual(kept);
        expect(ids(`MATCH (n) WITH n WHERE ${text} RETURN n`)).toEqual(kept);
        expect(
          ids(`MATCH (m) WITH collect(m) AS all UNWIND [n IN all WHERE ${text}] AS k RETURN k`),
        ).toEqual(kept);
        expect(
          ids(`MATCH (n) WITH CASE WHEN ${text} THEN n END AS k WHERE k IS NOT NULL RETURN k`),
        ).toEqual(kept);
        expect(runQuery(store, `MATCH (n) RETURN ${text} AS v`).rows).toEqual(
          value.map((each) => [each]),
        );
      }),
      runs(500),
    );
  });
});
