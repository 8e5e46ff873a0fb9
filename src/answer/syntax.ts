// The shapes of openCypher that generated queries are made of, as syntax trees. Each condition is true or false and
// never null, so that NOT turns it over.
import type {
  BinaryOperator,
  ComparisonOperator,
  Expression,
  Literal,
  Name,
  NodePattern,
  PatternPart,
  Projection,
  Query,
  RelationshipPattern,
  SortItem,
  Clause,
  Variable,
} from "../query/ast.ts";

const nowhere = { from: 0, to: 0 };

export const name = (text: string): Name => ({ ...nowhere, type: "Name", name: text });
export const variable = (text: string): Variable => ({ ...nowhere, type: "Variable", name: text });
export const literal = (value: Literal["value"]): Literal => ({
  ...nowhere,
  type: "Literal",
  value,
});
/** `n.a.b` */
export const property = (object: Expression, ...keys: readonly string[]): Expression =>
  keys.reduce<Expression>(
    (held, key) => ({ ...nowhere, type: "Property", object: held, key: name(key) }),
    object,
  );

export const list = (values: readonly (string | number)[]): Expression => ({
  ...nowhere,
  type: "List",
  items: values.map((value) => number(value)),
});

/** A number that is no integer is a FLOAT. */
const number = (value: string | number): Literal =>
  literal(typeof value === "number" && !Number.isSafeInteger(value) ? { float: value } : value);

export const call = (
  text: string,
  args: readonly Expression[],
  { distinct = false, star = false } = {},
): Expression => ({ ...nowhere, type: "Call", name: text, distinct, star, args });

export const binary = (
  left: Expression,
  operator: BinaryOperator,
  right: Expression,
): Expression => ({ ...nowhere, type: "Binary", operator, left, right });

export const compare = (
  left: Expression,
  operator: ComparisonOperator,
  right: Expression,
): Expression => ({
  ...nowhere,
  type: "Comparison",
  first: left,
  rest: [{ operator, operand: right }],
});

export const isKnown = (operand: Expression): Expression => ({
  ...nowhere,
  type: "IsNull",
  operand,
  negated: true,
});

export const not = (operand: Expression): Expression => ({
  ...nowhere,
  type: "Unary",
  operator: "NOT",
  operand,
});

/** All of them; of none, true. */
export const and = (parts: readonly Expression[]): Expression =>
  parts.length === 0
    ? literal(true)
    : parts.slice(1).reduce((left, right) => binary(left, "AND", right), parts[0] as Expression);

/** Any of them; of none, false. */
export const or = (parts: readonly Expression[]): Expression =>
  parts.length === 0
    ? literal(false)
    : parts.slice(1).reduce((left, right) => binary(left, "OR", right), parts[0] as Expression);

export const isOneOf = (value: Expression, values: readonly (string | number)[]): Expression =>
  and([
    isKnown(value),
    values.length === 1
      ? compare(value, "=", number(values[0] as string | number))
      : binary(value, "IN", list(values)),
  ]);

/** From `from`, and below `below` where that is given. */
export const isBetween = (value: Expression, from: number, below: number): Expression =>
  and([
    isKnown(value),
    compare(value, ">=", number(from)),
    ...(Number.isFinite(below) ? [compare(value, "<", number(below))] : []),
  ]);

/** Whether a condition holds for an item of a list that may be null. */
export const anyOf = (items: Expression, item: string, where: Expression): Expression =>
  and([
    isKnown(items),
    {
      ...nowhere,
      type: "Quantifier",
      quantifier: "any",
      variable: variable(item),
      list: items,
      where,
    },
  ]);

/** `range(0, size(coalesce(list, [])) - 1)`: the positions in a list that may be null. */
export const positionsIn = (items: Expression): Expression =>
  call("range", [
    literal(0),
    binary(call("size", [call("coalesce", [items, list([])])]), "-", literal(1)),
  ]);

/** `list[at]` */
export const itemAt = (object: Expression, index: Expression): Expression => ({
  ...nowhere,
  type: "Index",
  object,
  index,
});

export const hasLabel = (object: Expression, label: string): Expression => ({
  ...nowhere,
  type: "HasLabels",
  object,
  labels: [name(label)],
});

/** `(n:Model {id: 'a'})` */
export const node = (
  named: string | null,
  { label, where = {} }: { label?: string; where?: Readonly<Record<string, string>> } = {},
): NodePattern => ({
  ...nowhere,
  type: "NodePattern",
  variable: named === null ? null : variable(named),
  labels: label === undefined ? [] : [name(label)],
  properties: map(where),
});

export interface RelationshipOptions {
  readonly named?: string;
  readonly types?: readonly string[];
  readonly direction?: RelationshipPattern["direction"];
  readonly length?: readonly [min: number, max: number];
  readonly where?: Readonly<Record<string, string>>;
}

/** `-[r:A|B*1..3 {role: 'x'}]->` */
export const relationship = ({
  named,
  types = [],
  direction = "out",
  length,
  where = {},
}: RelationshipOptions = {}): RelationshipPattern => ({
  ...nowhere,
  type: "RelationshipPattern",
  variable: named === undefined ? null : variable(named),
  types: types.map(name),
  direction,
  length: length === undefined ? null : { min: length[0], max: length[1] },
  properties: map(where),
});

const map = (where: Readonly<Record<string, string>>): NodePattern["properties"] =>
  Object.keys(where).length === 0
    ? null
    : {
        ...nowhere,
        type: "Map",
        entries: Object.entries(where).map(([key, value]) => ({
          key: name(key),
          value: literal(value),
        })),
      };

/** A chain: node, relationship, node, … */
export const chain = (
  first: NodePattern,
  ...rest: readonly (readonly [RelationshipPattern, NodePattern])[]
): PatternPart => ({
  ...nowhere,
  type: "PatternPart",
  variable: null,
  shortest: null,
  nodes: [first, ...rest.map(([, end]) => end)],
  relationships: rest.map(([step]) => step),
});

/** A pattern as a condition. */
export const holds = (pattern: PatternPart): Expression => ({
  ...nowhere,
  type: "Pattern",
  pattern,
});

/** `size([pattern | 1])` */
export const countOf = (pattern: PatternPart): Expression =>
  call("size", [
    { ...nowhere, type: "PatternComprehension", pattern, where: null, projection: literal(1) },
  ]);

export const match = (
  patterns: readonly PatternPart[],
  where: Expression | null = null,
  optional = false,
): Clause => ({ ...nowhere, type: "Match", optional, patterns, where });

export interface ProjectionOptions {
  readonly distinct?: boolean;
  readonly order?: readonly (readonly [Expression, "up" | "down"])[];
  readonly limit?: Expression | null;
  readonly where?: Expression | null;
}

export const project = (
  type: "With" | "Return",
  items: Readonly<Record<string, Expression>>,
  { distinct = false, order = [], limit = null, where = null }: ProjectionOptions = {},
): Projection => ({
  ...nowhere,
  type,
  distinct,
  star: false,
  items: Object.entries(items).map(([alias, expression]) => ({
    ...nowhere,
    type: "ProjectionItem",
    expression,
    alias: expression.type === "Variable" && expression.name === alias ? null : variable(alias),
  })),
  order: order.map(([expression, way]): SortItem => ({
    ...nowhere,
    type: "SortItem",
    expression,
    descending: way === "down",
  })),
  skip: null,
  limit,
  where,
});

export const query = (...clauses: readonly Clause[]): Query => ({
  ...nowhere,
  type: "Query",
  parts: [{ ...nowhere, type: "SingleQuery", clauses }],
  all: [],
});
