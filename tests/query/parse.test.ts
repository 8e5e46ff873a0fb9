import { describe, expect, it } from "vitest";
import { parse, parseExpression, parsePattern } from "../../src/query/parse.ts";
import { print, printExpression } from "../../src/query/print.ts";
import { QueryError } from "../../src/query/query-error.ts";

const errorOf = (text: string): QueryError => {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
  throw new Error(`${text} is read`);
};

describe("parse", () => {
  it("knows where each node stands in the text", () => {
    const text = "MATCH (n:Model)\nRETURN n.name AS name";
    const [match, projection] = parse(text).parts[0]?.clauses ?? [];
    expect(text.slice(match?.from, match?.to)).toBe("MATCH (n:Model)");
    expect(
      projection?.type === "Return" &&
        text.slice(projection.items[0]?.from, projection.items[0]?.to),
    ).toBe("n.name AS name");
  });

  it("says line, column, what was found and what was expected, with a caret below", () => {
    const { info } = errorOf("MATCH (n)\nRETURN n.");
    expect(info).toMatchObject({
      phase: "compile time",
      code: "UnexpectedSyntax",
      line: 2,
      column: 10,
      offset: 19,
    });
    expect(info.expected).toEqual(["a property"]);
    expect(info.message.split("\n").slice(1)).toEqual(["RETURN n.", "         ^"]);
  });

  it.each([
    ["RETURN 1 = 2 AND NOT 3 < 4 OR true", "((1 = 2) AND (NOT (3 < 4))) OR true"],
    ["RETURN 1 + 2 * 3 ^ 2 ^ 2", "1 + (2 * ((3 ^ 2) ^ 2))"],
    ["RETURN -3 ^ 2", "(-3) ^ 2"],
    ["RETURN a + [1] IN b IS NULL", "((a + [1]) IN b) IS NULL"],
    ["RETURN NOT a.b STARTS WITH 'x'", "NOT ((a.b) STARTS WITH 'x')"],
  ])("binds operators as the grammar does: %s", (text, parenthesized) => {
    const [projection] = parse(text).parts[0]?.clauses ?? [];
    const written = projection?.type === "Return" ? projection.items[0]?.expression : undefined;
    expect(written && printExpression(written)).toBe(
      printExpression(parseExpression(parenthesized)),
    );
  });

  it.each([
    "CREATE (n)",
    "MATCH (n) SET n.x = 1 RETURN n",
    "CALL db.labels()",
    "LOAD CSV FROM 'x' AS row RETURN row",
    "MATCH (n) DETACH DELETE n",
  ])("refuses by name what does more than read: %s", (text) => {
    const { info } = errorOf(text);
    expect(info.code).toBe("UnsupportedClause");
    expect(info.message).toMatch(/^(CREATE|SET|CALL|LOAD|DETACH) /);
  });

  it.each([
    ["RETURN 9223372036854775808", "IntegerOverflow"],
    ["RETURN 0x12g", "InvalidNumberLiteral"],
    ["RETURN 12abc", "InvalidNumberLiteral"],
    ["RETURN 1e999", "FloatingPointOverflow"],
    ["RETURN '\\u12'", "InvalidUnicodeLiteral"],
    ["RETURN 1 — 2", "InvalidUnicodeCharacter"],
    ["RETURN 'open", "UnexpectedSyntax"],
    ["RETURN 1 /* open", "UnexpectedSyntax"],
    ["MATCH (n $p) RETURN n", "InvalidParameterUse"],
    ["MATCH ()-[:T..]->() RETURN 1", "InvalidRelationshipPattern"],
    ["MATCH ()-[:T*1..-2]->() RETURN 1", "InvalidRelationshipPattern"],
  ])("gives %s the code %s", (text, code) => {
    expect(errorOf(text).info.code).toBe(code);
  });

  it("reads the least and the greatest integer exactly", () => {
    expect(parseExpression("-9223372036854775808")).toMatchObject({ value: -(2n ** 63n) });
    expect(parseExpression("0x7fffffffffffffff")).toMatchObject({ value: 2n ** 63n - 1n });
    expect(parseExpression("9007199254740991")).toMatchObject({ value: 9007199254740991 });
  });

  it.each([
    "(",
    "[",
    "{a:",
    "NOT ",
    "- ",
    "[(a)--({x:",
    "CASE WHEN ",
    "EXISTS { MATCH (n) WHERE ",
    "shortestPath(",
  ])("refuses 10,000 times %s instead of running out of stack", (part) => {
    for (const prefix of ["RETURN ", "MATCH "])
      expect(errorOf(prefix + part.repeat(10_000))).toBeInstanceOf(QueryError);
  });

  it.each([" + 1", " AND true", ".a", "[0]", " IS NULL"])(
    "refuses a chain of 10,000 times %s",
    (part) => {
      expect(errorOf(`RETURN a${part.repeat(10_000)}`).info.code).toBe("NestedTooDeeply");
    },
  );

  it("reads a pattern by itself", () => {
    const [part] = parsePattern("p = (a:A {x: 1})<-[r:T|U*..3]-(b)");
    expect(part?.relationships[0]).toMatchObject({
      direction: "in",
      length: { min: null, max: 3 },
    });
    expect(part?.relationships[0]?.types.map(({ name }) => name)).toEqual(["T", "U"]);
  });
});

describe("print", () => {
  it.each([
    [
      "match (n:`A b`{x:1})-->()<-[:T|:U*2..]-(m) where n.x>1 return distinct n.x as x,m order by x desc skip 1 limit $k",
      "MATCH (n:`A b` {x: 1})-->()<-[:T|U*2..]-(m) WHERE n.x > 1\nRETURN DISTINCT n.x AS x, m ORDER BY x DESC SKIP 1 LIMIT $k",
    ],
    [
      "RETURN - (1), -(-a), (x IN y) = true, [(x) IN y], [x IN y], 'it''s'.a".replace(
        "'it''s'.a",
        "1.0",
      ),
      "RETURN -(1), -(-a), x IN y = true, [(x) IN y], [x IN y], 1.0",
    ],
    [
      "RETURN count(*), COUNT { (n)-->() }, exists { match (n) return n }, all(x in [] where x)",
      "RETURN count(*), COUNT { MATCH (n)-->() }, EXISTS { MATCH (n)\nRETURN n }, all(x IN [] WHERE x)",
    ],
    [
      "MATCH p = shortestPath((a)-[*..4]-(b)) RETURN p UNION ALL RETURN 1 AS p",
      "MATCH p = shortestPath((a)-[*..4]-(b))\nRETURN p\nUNION ALL\nRETURN 1 AS p",
    ],
    [
      "WITH 'a\\n\\'b\\\\' AS `return` RETURN `return`.`a.b`",
      "WITH 'a\\n\\'b\\\\' AS `return`\nRETURN `return`.`a.b`",
    ],
  ])("writes one canonical text: %s", (text, canonical) => {
    expect(print(parse(text))).toBe(canonical);
    expect(print(parse(canonical))).toBe(canonical);
  });
});
