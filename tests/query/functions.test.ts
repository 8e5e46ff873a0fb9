import { describe, expect, it } from "vitest";
import { functions } from "../../src/query/functions.ts";
import { ask } from "./ask.ts";
import { smallStore } from "./small-store.ts";

const store = smallStore();
const value = (expression: string): unknown => ask(store, `RETURN ${expression} AS x`)[0]?.[0];

const examples: readonly (readonly [call: string, expected: unknown])[] = [
  ["abs(-2)", 2],
  ["abs(-2.5)", { float: 2.5 }],
  ["acos(1)", { float: 0 }],
  ["asin(0)", { float: 0 }],
  ["atan(0)", { float: 0 }],
  ["atan2(0, 1)", { float: 0 }],
  ["ceil(1.2)", { float: 2 }],
  ["coalesce(null, 2, 3)", 2],
  ["cos(0)", { float: 1 }],
  ["cot(pi() / 4) > 0.99", true],
  ["degrees(pi())", { float: 180 }],
  ["e()", { float: Math.E }],
  ["exp(0)", { float: 1 }],
  ["floor(1.8)", { float: 1 }],
  ["haversin(0)", { float: 0 }],
  ["head([1, 2])", 1],
  ["isEmpty('')", true],
  ["isNaN(0.0 / 0)", true],
  ["keys({b: 1, a: null})", ["b", "a"]],
  ["last([1, 2])", 2],
  ["left('abc', 2)", "ab"],
  ["log(e())", { float: 1 }],
  ["log10(100)", { float: 2 }],
  ["lTrim('  a ')", "a "],
  ["pi()", { float: Math.PI }],
  ["properties({a: 1})", { a: 1 }],
  ["radians(180)", { float: Math.PI }],
  ["rand() < 1", true],
  ["range(1, 7, 3)", [1, 4, 7]],
  ["replace('a.b.c', '.', '$&')", "a$&b$&c"],
  ["reverse([1, 2])", [2, 1]],
  ["reverse('añ')", "ña"],
  ["right('abc', 2)", "bc"],
  ["round(2.5)", { float: 3 }],
  ["round(-1.5)", { float: -1 }],
  ["round(3.14159, 2)", { float: 3.14 }],
  ["rTrim(' a  ')", " a"],
  ["sign(-0.3)", -1],
  ["sin(0)", { float: 0 }],
  ["size('añ')", 2],
  ["size([1, null])", 2],
  ["split('a,b,', ',')", ["a", "b", ""]],
  ["sqrt(9)", { float: 3 }],
  ["substring('hello', 1, 3)", "ell"],
  ["substring('hello', 3)", "lo"],
  ["tail([1, 2, 3])", [2, 3]],
  ["tan(0)", { float: 0 }],
  ["toBoolean('TRUE')", true],
  ["toBoolean('yes')", null],
  ["toFloat('1e2')", { float: 100 }],
  ["toFloat('x')", null],
  ["toInteger('-12')", -12],
  ["toInteger('2.9')", 2],
  ["toInteger('9223372036854775807')", 9223372036854775807n],
  ["toLower('ÀB')", "àb"],
  ["toString(1.0)", "1.0"],
  ["toString(1e21)", "1.0E21"],
  ["toUpper('ab')", "AB"],
  ["trim(' a ')", "a"],
];

const overEntities: readonly (readonly [expression: string, expected: unknown])[] = [
  ["elementId(c)", "c"],
  ["id(c)", 2],
  ["labels(c)", ["Model", "Large"]],
  ["type(r)", "DERIVED_FROM"],
  ["keys(r)", ["role"]],
  ["startNode(r)", "c"],
  ["endNode(r)", "b"],
  ["nodes(p)", ["c", "b"]],
  ["relationships(p)", ["3"]],
  ["length(p)", 1],
  ["exists(c.name)", true],
  ["exists(c.nothing)", false],
  ["properties(r)", { role: "checkpoint" }],
];

describe("functions", () => {
  it.each(examples)("%s", (call, expected) => {
    expect(value(call)).toEqual(expected);
  });

  it.each(overEntities)("%s", (expression, expected) => {
    expect(ask(store, `MATCH p = (c:Large)-[r]->({name: 'B'}) RETURN ${expression} AS x`)).toEqual([
      [expected],
    ]);
  });

  it("give null for null, but for those that mind it", () => {
    for (const [name, { least, mindsNulls }] of Object.entries(functions))
      if (least > 0 && !mindsNulls)
        expect(value(`${name}(${Array.from({ length: least }, () => "null").join(", ")})`)).toBe(
          null,
        );
  });

  it("have an example each", () => {
    const shown = new Set(
      [...examples, ...overEntities].map(([call]) =>
        call.slice(0, call.indexOf("(")).toLowerCase(),
      ),
    );
    expect(Object.keys(functions).filter((name) => !shown.has(name))).toEqual([]);
  });
});

describe("aggregates", () => {
  it.each([
    ["count(x)", 4],
    ["sum(x)", 10],
    ["avg(x)", { float: 2.5 }],
    ["min(x)", 1],
    ["max(x)", 4],
    ["collect(x)", [1, 2, 3, 4]],
    ["stDev(x) > 1.29 AND stDev(x) < 1.2911", true],
    ["stDevP(x) > 1.118 AND stDevP(x) < 1.1181", true],
    ["percentileCont(x, 0.5)", { float: 2.5 }],
    ["percentileDisc(x, 0.5)", 2],
    ["percentileDisc(x, 0)", 1],
    ["percentileDisc(x, 1.0)", 4],
  ])("%s of 1, 2, 3, 4 and a null", (call, expected) => {
    expect(ask(store, `UNWIND [1, 2, null, 3, 4] AS x RETURN ${call}`)).toEqual([[expected]]);
  });

  it("notice when a sum of integers leaves 64 bits", () => {
    expect(() => ask(store, "UNWIND [9223372036854775807, 1] AS x RETURN sum(x)")).toThrow(
      /64 bits/,
    );
  });
});
