// A little language of predicates, evaluated straight from the definition of three-valued logic, and printed as Cypher.
// Shares nothing with the engine.
import fc from "fast-check";
import type { Value } from "../../../src/graph/value.ts";

export type Truth = boolean | null;

export type Tiny =
  | { readonly kind: "constant"; readonly value: Value }
  | { readonly kind: "property"; readonly variable: string; readonly key: string }
  | { readonly kind: "label"; readonly variable: string; readonly label: string }
  | { readonly kind: "not"; readonly of: Tiny }
  | { readonly kind: "is null" | "is not null"; readonly of: Tiny }
  | { readonly kind: "and" | "or" | "xor"; readonly left: Tiny; readonly right: Tiny }
  | {
      readonly kind: "compare";
      readonly operator: string;
      readonly left: Tiny;
      readonly right: Tiny;
    }
  | { readonly kind: "in"; readonly left: Tiny; readonly list: readonly Value[] };

/** What a variable stands for: an entity, or null after an OPTIONAL MATCH that found none. */
export type Scope = ReadonlyMap<
  string,
  {
    readonly labels?: readonly string[];
    readonly properties: Readonly<Record<string, Value>>;
  } | null
>;

const values = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.constantFrom<Value>(null, true, false, { float: 1 }, { float: 1.5 }, "a", "1"),
);

const operators = ["=", "<>", "<", "<=", ">", ">="];

/** Predicates over variables; `nodes` may also be asked for labels. Without variables, over constants. */
export function tiny(
  nodes: readonly string[],
  relationships: readonly string[],
): fc.Arbitrary<Tiny> {
  const variables = [...nodes, ...relationships];
  const constant = values.map((value): Tiny => ({ kind: "constant", value }));
  const operand =
    variables.length === 0
      ? constant
      : fc.oneof(
          constant,
          fc.record({
            kind: fc.constant("property" as const),
            variable: fc.constantFrom(...variables),
            key: fc.constantFrom("x", "y"),
          }),
        );
  const atom: fc.Arbitrary<Tiny> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant("compare" as const),
        operator: fc.constantFrom(...operators),
        left: operand,
        right: operand,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constantFrom("is null" as const, "is not null" as const),
        of: operand,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("in" as const),
        left: operand,
        list: fc.array(values, { maxLength: 3 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom<Value>(null, true, false)
        .map((value): Tiny => ({ kind: "constant", value })),
    },
    ...(nodes.length === 0
      ? []
      : [
          {
            weight: 1,
            arbitrary: fc.record({
              kind: fc.constant("label" as const),
              variable: fc.constantFrom(...nodes),
              label: fc.constantFrom("A", "B"),
            }),
          },
        ]),
  );
  return fc.letrec<{ tree: Tiny }>((tie) => ({
    tree: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      atom,
      fc.record({ kind: fc.constant("not" as const), of: tie("tree") }),
      fc.record({
        kind: fc.constantFrom("and" as const, "or" as const, "xor" as const),
        left: tie("tree"),
        right: tie("tree"),
      }),
    ),
  })).tree;
}

/** The value of a predicate or operand. */
export function evaluate(tree: Tiny, scope: Scope = new Map()): Value {
  const truth = (part: Tiny): Truth => evaluate(part, scope) as Truth;
  switch (tree.kind) {
    case "constant":
      return tree.value;
    case "property":
      return scope.get(tree.variable)?.properties[tree.key] ?? null;
    case "label": {
      const entity = scope.get(tree.variable);
      return entity ? (entity.labels?.includes(tree.label) ?? false) : null;
    }
    case "not":
      return not(truth(tree.of));
    case "and":
      return and(truth(tree.left), truth(tree.right));
    case "or":
      return not(and(not(truth(tree.left)), not(truth(tree.right))));
    case "xor": {
      const [left, right] = [truth(tree.left), truth(tree.right)];
      return left === null || right === null ? null : left !== right;
    }
    case "is null":
      return evaluate(tree.of, scope) === null;
    case "is not null":
      return evaluate(tree.of, scope) !== null;
    case "compare":
      return compare(tree.operator, evaluate(tree.left, scope), evaluate(tree.right, scope));
    case "in": {
      const value = evaluate(tree.left, scope);
      const found = tree.list.map((item) => compare("=", value, item));
      return found.includes(true) ? true : found.includes(null) ? null : false;
    }
  }
}

/** Kleene's tables. */
const not = (a: Truth): Truth => (a === null ? null : !a);
function and(a: Truth, b: Truth): Truth {
  if (a === false || b === false) return false;
  return a === null || b === null ? null : true;
}

/** Null with a null; values of two types are unequal, and neither is smaller. */
function compare(operator: string, a: Value, b: Value): Truth {
  if (a === null || b === null) return null;
  const [left, right] = [plain(a), plain(b)];
  const alike = typeof left === typeof right;
  switch (operator) {
    case "=":
      return alike && left === right;
    case "<>":
      return !(alike && left === right);
    case "<":
      return alike ? left < right : null;
    case "<=":
      return alike ? left <= right : null;
    case ">":
      return alike ? left > right : null;
    default:
      return alike ? left >= right : null;
  }
}

const plain = (value: NonNullable<Value>): number | string | boolean =>
  typeof value === "object"
    ? (value as { float: number }).float
    : (value as number | string | boolean);

/** The predicate as Cypher, each part in parentheses. */
export function write(tree: Tiny): string {
  switch (tree.kind) {
    case "constant":
      return writeValue(tree.value);
    case "property":
      return `${tree.variable}.${tree.key}`;
    case "label":
      return `${tree.variable}:${tree.label}`;
    case "not":
      return `NOT (${write(tree.of)})`;
    case "is null":
      return `(${write(tree.of)}) IS NULL`;
    case "is not null":
      return `(${write(tree.of)}) IS NOT NULL`;
    case "compare":
      return `${write(tree.left)} ${tree.operator} ${write(tree.right)}`;
    case "in":
      return `${write(tree.left)} IN [${tree.list.map(writeValue).join(", ")}]`;
    default:
      return `(${write(tree.left)}) ${tree.kind.toUpperCase()} (${write(tree.right)})`;
  }
}

export function writeValue(value: Value): string {
  if (typeof value === "string") return `'${value}'`;
  if (typeof value === "object" && value !== null) {
    const { float } = value as { float: number };
    return Number.isInteger(float) ? `${float}.0` : String(float);
  }
  return String(value);
}
