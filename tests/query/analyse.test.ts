import { describe, expect, it } from "vitest";
import { smallStore } from "./small-store.ts";
import { wrong } from "./ask.ts";

const store = smallStore();

describe("analyse", () => {
  it.each([
    ["RETURN x", "SyntaxError", "UndefinedVariable"],
    ["MATCH (n) WITH n.name AS name RETURN n", "SyntaxError", "UndefinedVariable"],
    ["MATCH (n) WHERE (n)-->(m) RETURN n", "SyntaxError", "UndefinedVariable"],
    ["MATCH (r)-[r]-() RETURN r", "SyntaxError", "VariableTypeConflict"],
    ["WITH 1 AS n MATCH (n) RETURN n", "SyntaxError", "VariableTypeConflict"],
    ["MATCH (p), p = ()--() RETURN p", "SyntaxError", "VariableAlreadyBound"],
    ["MATCH (a) UNWIND [1] AS a RETURN a", "SyntaxError", "VariableAlreadyBound"],
    ["MATCH (a)-[r]-()-[r]-(b) RETURN a", "SyntaxError", "RelationshipUniquenessViolation"],
    ["MATCH (n) WHERE count(n) > 1 RETURN n", "SyntaxError", "InvalidAggregation"],
    ["RETURN [x IN [1] | count(x)]", "SyntaxError", "InvalidAggregation"],
    ["RETURN count(count(*))", "SyntaxError", "NestedAggregation"],
    ["RETURN count(rand())", "SyntaxError", "NonConstantExpression"],
    ["MATCH (n) RETURN n.x + count(*)", "SyntaxError", "AmbiguousAggregationExpression"],
    [
      "MATCH (n) RETURN n.x + 1, n.x + 1 + count(*)",
      "SyntaxError",
      "AmbiguousAggregationExpression",
    ],
    ["MATCH (n) RETURN DISTINCT n.name ORDER BY n.year", "SyntaxError", "UndefinedVariable"],
    ["MATCH (n) RETURN n.name ORDER BY count(*)", "SyntaxError", "InvalidAggregation"],
    ["MATCH (n) WITH n.name RETURN 1", "SyntaxError", "NoExpressionAlias"],
    ["RETURN 1 AS a, 2 AS a", "SyntaxError", "ColumnNameConflict"],
    ["MATCH () RETURN *", "SyntaxError", "NoVariablesInScope"],
    ["RETURN 1 AS a UNION RETURN 2 AS b", "SyntaxError", "DifferentColumnsInUnion"],
    [
      "RETURN 1 AS a UNION RETURN 2 AS a UNION ALL RETURN 3 AS a",
      "SyntaxError",
      "InvalidClauseComposition",
    ],
    ["MATCH (n)", "SyntaxError", "InvalidClauseComposition"],
    ["RETURN 1 LIMIT -1", "SyntaxError", "NegativeIntegerArgument"],
    ["RETURN 1 LIMIT 1.5", "SyntaxError", "InvalidArgumentType"],
    ["MATCH (n) RETURN n LIMIT n.x", "SyntaxError", "NonConstantExpression"],
    ["RETURN 1 AND true", "SyntaxError", "InvalidArgumentType"],
    ["MATCH (n) WHERE (n) RETURN n", "SyntaxError", "InvalidArgumentType"],
    ["MATCH p = ()--() RETURN p.x", "SyntaxError", "InvalidArgumentType"],
    ["MATCH (n) RETURN length(n)", "SyntaxError", "InvalidArgumentType"],
    ["RETURN any(x IN ['a'] WHERE x % 2 = 0)", "SyntaxError", "InvalidArgumentType"],
    ["MATCH (n) RETURN (n)-->()", "SyntaxError", "UnexpectedSyntax"],
    ["MATCH (n) RETURN size((n)-->())", "SyntaxError", "UnexpectedSyntax"],
    ["RETURN nothing(1)", "SyntaxError", "UnknownFunction"],
    ["RETURN substring('a')", "SyntaxError", "InvalidNumberOfArguments"],
    ["RETURN count(*) ORDER BY size() IS NULL", "SyntaxError", "InvalidNumberOfArguments"],
    ["UNWIND [1] AS x RETURN DISTINCT x ORDER BY nothing(x)", "SyntaxError", "UnknownFunction"],
    [
      "MATCH (n) WHERE EXISTS { MATCH (n) SET n.x = 1 } RETURN n",
      "SyntaxError",
      "InvalidClauseComposition",
    ],
  ])("finds before the run what is wrong with %s", (text, type, code) => {
    expect(wrong(store, text)).toMatchObject({ phase: "compile time", type, code });
  });

  it.each(["date('2020-01-01')", "duration.between(1, 2)", "point({x: 1, y: 2})"])(
    "refuses %s by name",
    (call) => {
      const { code, message } = wrong(store, `RETURN ${call}`);
      expect(code).toBe("UnknownFunction");
      expect(message).toMatch(/left out/);
    },
  );

  it("points at the place", () => {
    expect(wrong(store, "MATCH (n)\nWHERE n.x = m.x\nRETURN n")).toMatchObject({
      line: 2,
      column: 13,
      offset: 22,
    });
  });
});
