import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { parse } from "../../../src/query/parse.ts";
import { QueryError } from "../../../src/query/query-error.ts";
import { Reader } from "../../../src/query/reader.ts";
import { runQuery } from "../../../src/query/run-query.ts";
import { Store } from "../../../src/query/store.ts";
import { query } from "./random-query.ts";
import { print } from "../../../src/query/print.ts";
import { runs } from "../../runs.ts";

const store = Store.from({
  nodes: [{ id: "a", labels: ["A"], properties: { x: 1 } }],
  edges: [{ type: "T", start: "a", end: "a" }],
});

/** Null where a text was taken, else the error; anything but a QueryError with a sound place is a failure. */
function refusal(text: string, take: (text: string) => unknown): QueryError | null {
  try {
    take(text);
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(QueryError);
    const { info } = error as QueryError;
    if (info.offset >= 0) {
      expect(info.offset).toBeLessThanOrEqual(text.length);
      const before = text.slice(0, info.offset).split("\n");
      expect([info.line, info.column]).toEqual([
        before.length,
        (before.at(-1) as string).length + 1,
      ]);
    }
    expect(info.message).not.toBe("");
    return error as QueryError;
  }
}

const limits = { rows: 100, milliseconds: 2000, bytes: 50_000_000 };
const run = (text: string): unknown => runQuery(store, text, { p: 1 }, { limits });

const fragments =
  "MATCH|OPTIONAL|WHERE|RETURN|WITH|UNWIND|AS|UNION|ALL|ORDER BY|SKIP|LIMIT|DISTINCT|*|(|)|[|]|{|}|n|m|:A|:T|-|->|<-|--|-->|*1..2|..|,|;|.x|x|$p|1|-1|2.5|1e5|0x1F|'a'|\"b\"|`c`|'|\"|`|//|/*|*/|\n|=|<>|<|>|=~|+|/|%|^|AND|OR|XOR|NOT|IN|IS NULL|STARTS WITH|CONTAINS|CASE|WHEN|THEN|ELSE|END|count(|collect(|size(|EXISTS {|COUNT {|any(|reduce(|shortestPath(|null|true|\\|\u0000|\ud800|é|𝔘".split(
    "|",
  );

describe("any text", () => {
  it("is read or refused with an error that has a place", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 60 }),
        (text) => void refusal(text, parse),
      ),
      runs(2000),
    );
  });

  it("of the language's own pieces is read, run or refused", () => {
    const soup = fc
      .array(fc.constantFrom(...fragments), { maxLength: 25 })
      .map((parts) => parts.join(" "));
    fc.assert(
      fc.property(soup, (text) => void refusal(text, run)),
      runs(3000),
    );
    fc.assert(
      fc.property(soup, (text) => void refusal(`MATCH (n)-[m]->() RETURN ${text}`, run)),
      runs(3000),
    );
  });

  it("cut out of or doubled in a query is read, run or refused", () => {
    const changed = fc
      .tuple(query.map(print), fc.nat(), fc.nat(), fc.boolean())
      .map(([text, a, b, doubled]) => {
        const [from, to] = [a % (text.length + 1), b % (text.length + 1)].toSorted(
          (x, y) => x - y,
        ) as [number, number];
        return text.slice(0, doubled ? to : from) + text.slice(doubled ? from : to);
      });
    fc.assert(
      fc.property(changed, (text) => void refusal(text, run)),
      runs(2000),
    );
  });

  it("of a sound tree is analysed and run, or refused", () => {
    fc.assert(
      fc.property(query.map(print), (text) => void refusal(text, run)),
      runs(2000),
    );
  });
});

/** Texts of n pieces, in each of which a reader could go wrong: deep, long, or never closed. */
const growing: Readonly<Record<string, (n: number) => string>> = {
  "open parentheses": (n) => `RETURN ${"(".repeat(n)}`,
  "nested parentheses": (n) => `RETURN ${"(".repeat(n)}1${")".repeat(n)}`,
  "nested lists": (n) => `RETURN ${"[".repeat(n)}1${"]".repeat(n)}`,
  "nested maps": (n) => `RETURN ${"{a:".repeat(n)}1${"}".repeat(n)}`,
  "nested calls": (n) => `RETURN ${"size(".repeat(n)}''${")".repeat(n)}`,
  "nested comprehensions": (n) => `RETURN ${"[x IN ".repeat(n)}[]${"]".repeat(n)}`,
  "nested comprehension projections": (n) => `RETURN ${"[x IN [1] | ".repeat(n)}1${"]".repeat(n)}`,
  "lists that begin like patterns": (n) => `RETURN ${"[({x: ".repeat(n)}1${"})--()]".repeat(n)}`,
  "parentheses that begin like patterns": (n) =>
    `RETURN ${"(a {x: ".repeat(n)}1${"})--()".repeat(n)}`,
  "parentheses that begin like patterns and are none": (n) =>
    `RETURN ${"(a {x: ".repeat(n)}1${"}) - 1".repeat(n)}`,
  "pattern comprehensions inside each other": (n) =>
    `RETURN ${"[(a)-->({x: ".repeat(n)}1${"}) | 1]".repeat(n)}`,
  "nested patterns": (n) => `MATCH ${"(".repeat(n)}a${")".repeat(n)} RETURN 1`,
  "nested cases": (n) => `RETURN ${"CASE WHEN true THEN ".repeat(n)}1${" END".repeat(n)}`,
  "nested quantifiers": (n) => `RETURN ${"all(x IN [] WHERE ".repeat(n)}true${")".repeat(n)}`,
  "nested subqueries": (n) =>
    `RETURN ${"EXISTS { MATCH (a) WHERE ".repeat(n)}true${" }".repeat(n)}`,
  "nested bare subqueries": (n) => `RETURN ${"COUNT { (a) WHERE ".repeat(n)}true${" }".repeat(n)}`,
  "chained NOT": (n) => `RETURN ${"NOT ".repeat(n)}true`,
  "chained minus": (n) => `RETURN ${"- ".repeat(n)}1`,
  sums: (n) => `RETURN 1${" + 1".repeat(n)}`,
  powers: (n) => `RETURN 1${" ^ 1".repeat(n)}`,
  conjunctions: (n) => `RETURN true${" AND true".repeat(n)}`,
  comparisons: (n) => `RETURN 1${" < 1".repeat(n)}`,
  properties: (n) => `MATCH (a) RETURN a${".b".repeat(n)}`,
  "dotted names": (n) => `RETURN ${"a.".repeat(n)}f(1)`,
  indexes: (n) => `WITH [] AS a RETURN a${"[0]".repeat(n)}`,
  labels: (n) => `MATCH (a${":A".repeat(n)}) RETURN a`,
  types: (n) => `MATCH ()-[:A${"|A".repeat(n)}]->() RETURN 1`,
  relationships: (n) => `MATCH ()${"-->()".repeat(n)} RETURN 1`,
  parts: (n) => `MATCH ()${", ()".repeat(n)} RETURN 1`,
  clauses: (n) => `${"MATCH (a) ".repeat(n)}RETURN a`,
  projections: (n) => `${"WITH 1 AS a ".repeat(n)}RETURN a`,
  unions: (n) => `RETURN 1 AS a${" UNION RETURN 1 AS a".repeat(n)}`,
  items: (n) =>
    `RETURN 1 AS a0${Array.from({ length: n }, (_, i) => `, ${i} AS a${i + 1}`).join("")}`,
  "list items": (n) => `RETURN [1${", 1".repeat(n)}]`,
  "an open string": (n) => `RETURN '${"a".repeat(n)}`,
  "many strings, the last open": (n) => `RETURN ${"'a' + ".repeat(n)}'`,
  "an open string of escapes": (n) => `RETURN "${"\\\\".repeat(n)}`,
  "quotes within quotes": (n) => `RETURN ${`"'`.repeat(n)}`,
  "an open name": (n) => `RETURN \`${"a``".repeat(n)}`,
  "an open comment": (n) => `RETURN ${"/*".repeat(n)}`,
  comments: (n) => `RETURN ${"/**/".repeat(n)}1`,
  "line comments": (n) => `${"// a\n".repeat(n)}RETURN 1`,
  blanks: (n) => `RETURN${" ".repeat(n)}1`,
  lines: (n) => `RETURN${"\n".repeat(n)}(`,
  digits: (n) => `RETURN ${"1".repeat(n)}`,
  "digits of a float": (n) => `RETURN 0.${"1".repeat(n)}`,
  "hexadecimal digits": (n) => `RETURN 0x${"f".repeat(n)}`,
  "an exponent": (n) => `RETURN 1e${"1".repeat(n)}`,
  dots: (n) => `RETURN ${".".repeat(n)}`,
  "a word": (n) => `RETURN ${"a".repeat(n)}`,
  "closing brackets": (n) => `RETURN ${")]}".repeat(n)}`,
  "crossed brackets": (n) => `RETURN ${"([{".repeat(n)}${")]}".repeat(n)}`,
  dashes: (n) => `MATCH ()${"-".repeat(n)}`,
};

describe("reading", () => {
  let steps = 0;
  beforeEach(() => {
    // The two things that all reading is made of: matches of the lexer and looks at a token by the parser.
    const { exec } = RegExp.prototype;
    vi.spyOn(RegExp.prototype, "exec").mockImplementation(function (this: RegExp, text: string) {
      const found = exec.call(this, text);
      steps += 1 + (found?.[0].length ?? 0) / 8;
      return found;
    });
    const { peek } = Reader.prototype;
    vi.spyOn(Reader.prototype, "peek").mockImplementation(function (this: Reader, ahead?: number) {
      steps += 1;
      return peek.call(this, ahead);
    });
  });
  afterEach(() => void vi.restoreAllMocks());

  const stepsFor = (text: string): number => {
    steps = 0;
    refusal(text, parse);
    return steps;
  };

  for (const [name, make] of Object.entries(growing))
    it(`takes steps in proportion to the text: ${name}`, () => {
      // Below the bounds of nesting, and far above them.
      for (const [few, many] of [
        [10, 40],
        [2000, 8000],
      ] as const) {
        const base = stepsFor(make(few));
        expect(base).toBeGreaterThan(0);
        expect(stepsFor(make(many)) / base).toBeLessThan(5.5);
      }
    });

  it("refuses by name what is nested too deeply or too long for what comes after", () => {
    const codes = [
      "nested parentheses",
      "nested lists",
      "chained NOT",
      "sums",
      "nested subqueries",
    ].map((name) => refusal((growing[name] as (n: number) => string)(20_000), parse)?.info.code);
    expect(new Set(codes)).toEqual(new Set(["NestedTooDeeply"]));
  });
});

it("runs or refuses what is as deep or long as is read", () => {
  for (const make of Object.values(growing))
    for (const n of [1, 7, 60, 240, 690, 3000]) refusal(make(n), run);
});
