// Random syntax trees of whole queries. They need not make sense, only to be what the parser could have read.
import fc from "fast-check";
import type {
  BinaryOperator,
  Clause,
  ComparisonOperator,
  Expression,
  Literal,
  MapExpression,
  Name,
  PatternPart,
  Query,
  Subquery,
  Variable,
} from "../../../src/query/ast.ts";

const span = { from: 0, to: 0 } as const;

/** Plain names, names that need backticks, words that mean something elsewhere. */
const text = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom("a", "b", "name", "Größe", "_x1", "$odd".slice(1)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "match",
      "RETURN",
      "count",
      "exists",
      "in",
      "null",
      "true",
      "case",
      "all",
      "end",
      "reduce",
      "shortestPath",
      "not",
      "Optional",
      "distinct",
      "asc",
      "call",
      "is",
    ),
  },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 4, unit: "grapheme" }) },
  { weight: 1, arbitrary: fc.constantFrom("a b", "`", "1", "", "a`b") },
);

const variable: fc.Arbitrary<Variable> = text.map((name) => ({ type: "Variable", name, ...span }));
const name: fc.Arbitrary<Name> = text.map((each) => ({ type: "Name", name: each, ...span }));

/** Only non-negative ones can stand after an operator; the parser reads `-1` as one literal too. */
const literal: fc.Arbitrary<Literal> = fc
  .oneof(
    fc.constantFrom(null, true, false),
    fc.integer({ min: -10, max: 10 }),
    fc.constantFrom<Literal["value"]>(
      9007199254740991,
      9223372036854775807n,
      -9223372036854775808n,
      9007199254740993n,
    ),
    fc.constantFrom(0, 0.5, 1, 1e21, 1e-7, -2.5, 123456789.125).map((float) => ({ float })),
    fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .map((float) => ({ float: float === 0 ? 0 : float })),
    fc.string({ maxLength: 6, unit: "binary" }),
    fc.constantFrom("it's", "\\", "\n\t\r\b\f", '"', "\u2028", "\u0000"),
  )
  .map((value) => ({ type: "Literal", value, ...span }));

const binaryOperators: readonly BinaryOperator[] = [
  "OR",
  "XOR",
  "AND",
  "IN",
  "STARTS WITH",
  "ENDS WITH",
  "CONTAINS",
  "=~",
  "+",
  "-",
  "*",
  "/",
  "%",
  "^",
];
const comparisonOperators: readonly ComparisonOperator[] = ["=", "<>", "<", "<=", ">", ">="];
const functions = [
  "size",
  "toUpper",
  "labels",
  "coalesce",
  "count",
  "collect",
  "exists",
  "left",
  "all",
];

const bound = fc.option(fc.integer({ min: 0, max: 5 }));
const length = fc.option(fc.record({ min: bound, max: bound }), { freq: 2 });

interface Trees {
  expression: Expression;
  map: MapExpression;
  part: PatternPart;
  chain: PatternPart;
  subquery: Subquery;
  query: Query;
  clause: Clause;
}

/** Few per place: the trees are many-armed anyway. */
const few = <T>(of: fc.Arbitrary<T>, minLength = 0): fc.Arbitrary<T[]> =>
  fc.array(of, { minLength, maxLength: 2 });

const trees = fc.letrec<Trees>((tie: fc.LetrecTypedTie<Trees>): fc.LetrecValue<Trees> => {
  const expression = tie("expression");
  const optional = fc.option(expression);
  const map: fc.Arbitrary<MapExpression> = few(fc.record({ key: name, value: expression })).map(
    (entries) => ({ type: "Map", entries, ...span }),
  );
  const node = fc.record({
    type: fc.constant("NodePattern" as const),
    variable: fc.option(variable),
    labels: few(name),
    properties: fc.option(tie("map"), { freq: 1 }),
    from: fc.constant(0),
    to: fc.constant(0),
  });
  const relationship = fc.record({
    type: fc.constant("RelationshipPattern" as const),
    variable: fc.option(variable),
    types: few(name),
    direction: fc.constantFrom("out" as const, "in" as const, "both" as const),
    length,
    properties: fc.option(tie("map"), { freq: 1 }),
    from: fc.constant(0),
    to: fc.constant(0),
  });
  const chain = (least: number): fc.Arbitrary<PatternPart> =>
    fc
      .tuple(node, fc.array(fc.tuple(relationship, node), { minLength: least, maxLength: 2 }))
      .map(([first, rest]) => ({
        type: "PatternPart",
        variable: null,
        shortest: null,
        nodes: [first, ...rest.map(([, each]) => each)],
        relationships: rest.map(([each]) => each),
        ...span,
      }));
  const shortest = fc
    .tuple(
      fc.constantFrom("shortestPath" as const, "allShortestPaths" as const),
      node,
      relationship,
      node,
    )
    .map(([kind, start, step, end]): PatternPart => ({
      type: "PatternPart",
      variable: null,
      shortest: kind,
      nodes: [start, end],
      relationships: [step],
      ...span,
    }));
  const named = (part: fc.Arbitrary<PatternPart>): fc.Arbitrary<PatternPart> =>
    fc.tuple(part, fc.option(variable)).map(([tree, own]) => ({ ...tree, variable: own }));
  const projection = <T extends "With" | "Return">(type: T) =>
    fc
      .record({
        type: fc.constant(type),
        distinct: fc.boolean(),
        star: fc.boolean(),
        items: few(
          fc.record({
            type: fc.constant("ProjectionItem" as const),
            expression,
            alias: fc.option(variable),
            from: fc.constant(0),
            to: fc.constant(0),
          }),
        ),
        order: few(
          fc.record({
            type: fc.constant("SortItem" as const),
            expression,
            descending: fc.boolean(),
            from: fc.constant(0),
            to: fc.constant(0),
          }),
        ),
        skip: fc.option(expression, { freq: 1 }),
        limit: fc.option(expression, { freq: 1 }),
        where: type === "With" ? optional : fc.constant(null),
        from: fc.constant(0),
        to: fc.constant(0),
      })
      .map((tree) => (tree.items.length === 0 ? { ...tree, star: true } : tree));
  return {
    map,
    chain: chain(1),
    part: named(fc.oneof({ weight: 4, arbitrary: chain(0) }, { weight: 1, arbitrary: shortest })),
    clause: fc.oneof(
      fc.record({
        type: fc.constant("Match" as const),
        optional: fc.boolean(),
        patterns: few(tie("part"), 1),
        where: optional,
        from: fc.constant(0),
        to: fc.constant(0),
      }),
      fc.record({
        type: fc.constant("Unwind" as const),
        expression,
        variable,
        from: fc.constant(0),
        to: fc.constant(0),
      }),
      projection("With"),
    ),
    query: fc
      .array(fc.tuple(few(tie("clause")), projection("Return"), fc.boolean()), {
        minLength: 1,
        maxLength: 2,
      })
      .map((parts) => ({
        type: "Query",
        parts: parts.map(([clauses, last]) => ({
          type: "SingleQuery",
          clauses: [...clauses, last],
          ...span,
        })),
        all: parts.slice(1).map(([, , all]) => all),
        ...span,
      })),
    subquery: fc
      .tuple(
        fc.constantFrom("EXISTS" as const, "COUNT" as const),
        fc.oneof(
          tie("query"),
          few(tie("clause"), 1).map((clauses): Query => ({
            type: "Query",
            parts: [{ type: "SingleQuery", clauses, ...span }],
            all: [],
            ...span,
          })),
        ),
      )
      .map(([kind, query]) => ({ type: "Subquery", kind, query, ...span })),
    expression: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.oneof(
        literal,
        variable,
        text.map((each): Expression => ({ type: "Parameter", name: each, ...span })),
      ),
      few(expression).map((items): Expression => ({ type: "List", items, ...span })),
      tie("map"),
      fc
        .tuple(expression, name)
        .map(([object, key]): Expression => ({ type: "Property", object, key, ...span })),
      fc
        .tuple(expression, expression)
        .map(([object, index]): Expression => ({ type: "Index", object, index, ...span })),
      fc.tuple(expression, optional, optional).map(([object, start, end]): Expression => ({
        type: "Slice",
        object,
        start,
        end,
        ...span,
      })),
      fc
        .tuple(expression, few(name, 1))
        .map(([object, labels]): Expression => ({ type: "HasLabels", object, labels, ...span })),
      fc
        .tuple(fc.constantFrom("-" as const, "+" as const, "NOT" as const), expression)
        .map(([operator, operand]): Expression => ({ type: "Unary", operator, operand, ...span })),
      fc
        .tuple(fc.constantFrom(...binaryOperators), expression, expression)
        .map(([operator, left, right]): Expression => ({
          type: "Binary",
          operator,
          left,
          right,
          ...span,
        })),
      fc
        .tuple(
          expression,
          few(
            fc.record({ operator: fc.constantFrom(...comparisonOperators), operand: expression }),
            1,
          ),
        )
        .map(([first, rest]): Expression => ({ type: "Comparison", first, rest, ...span })),
      fc
        .tuple(expression, fc.boolean())
        .map(([operand, negated]): Expression => ({ type: "IsNull", operand, negated, ...span })),
      fc
        .tuple(optional, few(fc.record({ when: expression, result: expression }), 1), optional)
        .map(([subject, branches, otherwise]): Expression => ({
          type: "Case",
          subject,
          branches,
          otherwise,
          ...span,
        })),
      fc
        .tuple(fc.constantFrom(...functions), fc.boolean(), few(expression))
        .map(([each, distinct, args]): Expression => ({
          type: "Call",
          name: each,
          distinct: distinct && args.length > 0,
          star: false,
          args,
          ...span,
        })),
      fc.constant<Expression>({
        type: "Call",
        name: "count",
        distinct: false,
        star: true,
        args: [],
        ...span,
      }),
      fc
        .tuple(variable, expression, optional, optional)
        .map(([own, list, where, result]): Expression => ({
          type: "ListComprehension",
          variable: own,
          list,
          where,
          projection: result,
          ...span,
        })),
      fc
        .tuple(named(tie("chain")), optional, expression)
        .map(([pattern, where, result]): Expression => ({
          type: "PatternComprehension",
          pattern,
          where,
          projection: result,
          ...span,
        })),
      fc
        .tuple(
          fc.constantFrom("all" as const, "any" as const, "none" as const, "single" as const),
          variable,
          expression,
          expression,
        )
        .map(([quantifier, own, list, where]): Expression => ({
          type: "Quantifier",
          quantifier,
          variable: own,
          list,
          where,
          ...span,
        })),
      fc
        .tuple(variable, expression, variable, expression, expression)
        .map(([accumulator, initial, own, list, result]): Expression => ({
          type: "Reduce",
          accumulator,
          initial,
          variable: own,
          list,
          expression: result,
          ...span,
        })),
      fc
        .oneof(tie("chain"), shortest)
        .map((pattern): Expression => ({ type: "Pattern", pattern, ...span })),
      tie("subquery"),
    ),
  };
});

export const query: fc.Arbitrary<Query> = trees.query;
