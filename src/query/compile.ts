// Expressions to closures over the frame. What is known beforehand is decided here, once; the closures only compute.
import { calculate, negate } from "./arithmetic.ts";
import type {
  Binary,
  Call,
  Case,
  Comparison,
  ComparisonOperator,
  Expression,
  Property,
  Variable,
} from "./ast.ts";
import { NodeRef, RelationshipRef } from "./entity.ts";
import { contains, equals } from "./equality.ts";
import { keyOf } from "./equivalence.ts";
import { checkArgument, type FunctionSpec, functions } from "./functions.ts";
import { type Internal, isInteger, type List, type MapOf, typeName } from "./internal.ts";
import { compare } from "./order.ts";
import { matcher } from "./matcher.ts";
import { pull } from "./operator.ts";
import type { Binding, PatternGraph } from "./pattern-graph.ts";
import { planPattern } from "./plan-match.ts";
import { planQuery } from "./plan-query.ts";
import { runtimeError } from "./query-error.ts";
import type { RunContext } from "./run-context.ts";

export type Evaluate = () => Internal;

/** The binding behind an expression that is a node or a relationship in a slot, if it is one. */
export function entityOf(context: RunContext, expression: Expression): Binding | null {
  if (expression.type !== "Variable") return null;
  const binding = context.analysis.bindings.get(expression) as Binding;
  return binding.entity === null ? null : binding;
}

/** Reads a slot as a value. */
export function read({ frame, store }: RunContext, { slot, entity }: Binding): Evaluate {
  if (entity === null) return () => frame[slot] as Internal;
  const ref =
    entity === "node" ? (at: number) => store.nodeRef(at) : (at: number) => store.edgeRef(at);
  return () => {
    const at = frame[slot] as number;
    return at < 0 ? null : ref(at);
  };
}

/** Something that is the same for equivalent values of this one expression, fit for a Map's key. */
export function compileKey(context: RunContext, expression: Expression): () => unknown {
  const entity = entityOf(context, expression);
  const { frame } = context;
  if (entity) return () => frame[entity.slot];
  const value = compile(context, expression);
  return () => keyOf(value());
}

/** Whether an expression is true; what is unknown is not. Throws where it is no truth value. */
export function compileTest(context: RunContext, expression: Expression): () => boolean {
  if (
    expression.type === "Binary" &&
    (expression.operator === "AND" || expression.operator === "OR")
  ) {
    const left = compileTest(context, expression.left);
    const right = compileTest(context, expression.right);
    return expression.operator === "AND" ? () => left() && right() : () => left() || right();
  }
  const value = compileTruth(context, expression);
  return () => value() === true;
}

function compileTruth(context: RunContext, expression: Expression): () => boolean | null {
  const value = compile(context, expression);
  return () => {
    const truth = value();
    return truth === null || typeof truth === "boolean" ? truth : notBoolean(truth);
  };
}

function notBoolean(value: Internal): never {
  throw runtimeError("TypeError", "InvalidArgumentType", `A ${typeName(value)} is no truth value`);
}

/** A closure that gives the expression's value for the row in the frame; it may throw a QueryError. */
export function compile(context: RunContext, expression: Expression): Evaluate {
  const { frame, analysis, parameters, budget } = context;
  const replaced = analysis.replaced.get(expression);
  if (replaced) return read(context, replaced);
  switch (expression.type) {
    case "Literal": {
      const value = expression.value as Internal;
      return () => value;
    }
    case "Parameter": {
      const { name } = expression;
      const value = parameters.get(name);
      if (value === undefined)
        throw runtimeError(
          "ParameterMissing",
          "MissingParameter",
          `The parameter $${name} is not given`,
        );
      return () => value;
    }
    case "Variable":
      return read(context, analysis.bindings.get(expression) as Binding);
    case "List": {
      const items = expression.items.map((item) => compile(context, item));
      return () => items.map((item) => item());
    }
    case "Map": {
      const entries = expression.entries.map(
        ({ key, value }) => [key.name, compile(context, value)] as const,
      );
      return () => new Map(entries.map(([key, value]) => [key, value()]));
    }
    case "Property":
      return compileProperty(context, expression);
    case "Index": {
      const object = compile(context, expression.object);
      const index = compile(context, expression.index);
      return () => elementOf(context, object(), index());
    }
    case "Slice": {
      const object = compile(context, expression.object);
      const start = expression.start && compile(context, expression.start);
      const end = expression.end && compile(context, expression.end);
      return () => slice(object(), start ? start() : 0, end ? end() : Number.MAX_SAFE_INTEGER);
    }
    case "HasLabels":
      return compileLabels(
        context,
        expression.object,
        expression.labels.map(({ name }) => name),
      );
    case "Unary": {
      if (expression.operator === "NOT") {
        const operand = compileTruth(context, expression.operand);
        return () => {
          const truth = operand();
          return truth === null ? null : !truth;
        };
      }
      const operand = compile(context, expression.operand);
      return expression.operator === "-"
        ? () => negate(operand())
        : () => negate(negate(operand()));
    }
    case "Binary":
      return compileBinary(context, expression);
    case "Comparison":
      return compileComparison(context, expression);
    case "IsNull": {
      const { negated } = expression;
      const operand = compile(context, expression.operand);
      return () => (operand() === null) !== negated;
    }
    case "Case":
      return compileCase(context, expression);
    case "Call":
      return compileCall(context, expression);
    case "ListComprehension": {
      const list = compileList(context, expression.list);
      const { slot } = slotOf(context, expression.variable);
      const where = expression.where && compileTest(context, expression.where);
      const projection = expression.projection && compile(context, expression.projection);
      return () => {
        const items = list();
        if (items === null) return null;
        const result: Internal[] = [];
        for (const item of items) {
          budget.tick();
          frame[slot] = item;
          if (!where || where()) result.push(projection ? projection() : item);
        }
        return result;
      };
    }
    case "Quantifier":
      return compileQuantifier(context, expression);
    case "Reduce": {
      const initial = compile(context, expression.initial);
      const list = compileList(context, expression.list);
      const { slot } = slotOf(context, expression.variable);
      const { slot: result } = slotOf(context, expression.accumulator);
      const step = compile(context, expression.expression);
      return () => {
        const items = list();
        if (items === null) return null;
        frame[result] = initial();
        for (const item of items) {
          budget.tick();
          frame[slot] = item;
          frame[result] = step();
        }
        return frame[result] as Internal;
      };
    }
    case "PatternComprehension": {
      const { pattern, where } = expression;
      const rows = planPattern(context, pattern, where);
      const projection = compile(context, expression.projection);
      return () => {
        const result: Internal[] = [];
        rows.open();
        while (pull(rows, budget)) {
          budget.use(16);
          result.push(projection());
        }
        return result;
      };
    }
    case "Pattern": {
      const { pattern } = expression;
      const rows = planPattern(context, pattern, null);
      if (pattern.shortest === null) return () => (rows.open(), pull(rows, budget));
      const graph = analysis.graphs.get(pattern) as PatternGraph;
      const path = read(context, (graph.paths[0] as PatternGraph["paths"][number]).binding);
      if (pattern.shortest === "shortestPath")
        return () => (rows.open(), pull(rows, budget) ? path() : null);
      return () => {
        const paths: Internal[] = [];
        rows.open();
        while (pull(rows, budget)) paths.push(path());
        return paths;
      };
    }
    case "Subquery": {
      const rows = planQuery(context, expression.query);
      if (expression.kind === "EXISTS") return () => (rows.open(), pull(rows, budget));
      return () => {
        let count = 0;
        rows.open();
        while (pull(rows, budget)) count += 1;
        return count;
      };
    }
  }
}

const slotOf = ({ analysis }: RunContext, variable: Variable): Binding =>
  analysis.bindings.get(variable) as Binding;

/** A list or null; anything else is an error. */
export function compileList(context: RunContext, expression: Expression): () => List | null {
  const value = compile(context, expression);
  return () => {
    const list = value();
    if (list === null || Array.isArray(list)) return list as List | null;
    throw runtimeError(
      "TypeError",
      "InvalidArgumentType",
      `A list is needed, not a ${typeName(list)}`,
    );
  };
}

/** A property of a node or relationship in a slot comes straight from its column. */
function compileProperty(context: RunContext, { object, key: { name } }: Property): Evaluate {
  const { frame, store } = context;
  const entity = context.analysis.replaced.has(object) ? null : entityOf(context, object);
  if (!entity) {
    const value = compile(context, object);
    return () => propertyOf(context, value(), name);
  }
  const { slot } = entity;
  let column: List | null = null;
  const load = (): List =>
    (column = entity.entity === "node" ? store.nodeColumn(name) : store.edgeColumn(name));
  return () => {
    const at = frame[slot] as number;
    return at < 0 ? null : ((column ?? load())[at] as Internal);
  };
}

function propertyOf({ store }: RunContext, value: Internal, key: string): Internal {
  if (value === null) return null;
  if (value instanceof Map) return (value as MapOf).get(key) ?? null;
  if (value instanceof NodeRef) return store.nodeColumn(key)[value.node] as Internal;
  if (value instanceof RelationshipRef) return store.edgeColumn(key)[value.edge] as Internal;
  throw runtimeError("TypeError", "InvalidArgumentType", `A ${typeName(value)} has no properties`);
}

function elementOf(context: RunContext, object: Internal, index: Internal): Internal {
  if (Array.isArray(object)) {
    if (index === null) return null;
    if (!isInteger(index))
      throw runtimeError(
        "TypeError",
        "InvalidArgumentType",
        `A list has no ${typeName(index)} element`,
      );
    return (object as List).at(Number(index)) ?? null;
  }
  if (object === null) return null;
  if (object instanceof Map || object instanceof NodeRef || object instanceof RelationshipRef) {
    if (index === null) return null;
    if (typeof index === "string") return propertyOf(context, object, index);
    throw runtimeError(
      "TypeError",
      "MapElementAccessByNonString",
      `A key is a string, not a ${typeName(index)}`,
    );
  }
  throw runtimeError("TypeError", "InvalidArgumentType", `A ${typeName(object)} has no elements`);
}

function slice(object: Internal, start: Internal, end: Internal): Internal {
  if (object === null || start === null || end === null) return null;
  if (Array.isArray(object) && isInteger(start) && isInteger(end))
    return (object as List).slice(Number(start), Number(end));
  throw runtimeError(
    "TypeError",
    "InvalidArgumentType",
    "A slice is of a list, between two integers",
  );
}

function compileLabels(
  context: RunContext,
  object: Expression,
  names: readonly string[],
): Evaluate {
  const { frame, store } = context;
  const entity = entityOf(context, object);
  if (entity?.entity === "node") {
    let members: Uint8Array[] | null = null;
    return () => {
      const at = frame[entity.slot] as number;
      if (at < 0) return null;
      members ??= names.map((name) => store.hasLabel(name));
      return members.every((member) => member[at] === 1);
    };
  }
  const value = compile(context, object);
  return () => {
    const found = value();
    if (found === null) return null;
    if (found instanceof NodeRef)
      return names.every((name) => store.labelsOf(found.node).includes(name));
    if (found instanceof RelationshipRef)
      return names.every((name) => store.typeOf(found.edge) === name);
    throw runtimeError("TypeError", "InvalidArgumentType", `A ${typeName(found)} has no labels`);
  };
}

/** Value of an expression that depends on no row, or undefined. */
function constantOf(context: RunContext, expression: Expression): Internal | undefined {
  if (expression.type === "Literal") return expression.value;
  if (expression.type === "Parameter") return context.parameters.get(expression.name);
  if (expression.type !== "List") return undefined;
  const items = expression.items.map((item) => constantOf(context, item));
  return items.includes(undefined) ? undefined : (items as List);
}

function compileBinary(context: RunContext, { operator, left, right }: Binary): Evaluate {
  switch (operator) {
    case "AND":
    case "OR": {
      const [a, b] = [compileTruth(context, left), compileTruth(context, right)];
      const decisive = operator === "OR";
      return () => {
        const first = a();
        if (first === decisive) return decisive;
        const second = b();
        if (second === decisive) return decisive;
        return first === null || second === null ? null : !decisive;
      };
    }
    case "XOR": {
      const [a, b] = [compileTruth(context, left), compileTruth(context, right)];
      return () => {
        const [first, second] = [a(), b()];
        return first === null || second === null ? null : first !== second;
      };
    }
    case "IN":
      return compileIn(context, left, right);
    case "STARTS WITH":
      return textTest(context, left, right, (text, part) => text.startsWith(part));
    case "ENDS WITH":
      return textTest(context, left, right, (text, part) => text.endsWith(part));
    case "CONTAINS":
      return textTest(context, left, right, (text, part) => text.includes(part));
    case "=~": {
      const [a, b] = [compile(context, left), compile(context, right)];
      let [source, test] = ["", matcher("")];
      return () => {
        const [text, pattern] = [a(), b()];
        if (typeof text !== "string" || typeof pattern !== "string") return null;
        if (pattern !== source) [source, test] = [pattern, matcher(pattern)];
        return test(text, () => context.budget.tick());
      };
    }
    case "+": {
      const [a, b] = [compile(context, left), compile(context, right)];
      return () => {
        const [x, y] = [a(), b()];
        if (typeof x === "number" && typeof y === "number") {
          const sum = x + y;
          if (Number.isSafeInteger(sum)) return sum;
        }
        if (typeof x === "string" && typeof y === "string") return x + y;
        const result = calculate("+", x, y);
        if (Array.isArray(result)) context.budget.use(8 * (result as List).length);
        return result;
      };
    }
    default: {
      const [a, b] = [compile(context, left), compile(context, right)];
      return () => calculate(operator, a(), b());
    }
  }
}

/** A test of two texts; null where one is none. */
function textTest(
  context: RunContext,
  left: Expression,
  right: Expression,
  test: (text: string, part: string) => boolean,
): Evaluate {
  const [a, b] = [compile(context, left), compile(context, right)];
  return () => {
    const text = a();
    const part = b();
    return typeof text === "string" && typeof part === "string" ? test(text, part) : null;
  };
}

/** Lists longer than this are looked up in a set, when they stay the same. */
const shortList = 8;

function compileIn(context: RunContext, left: Expression, right: Expression): Evaluate {
  const value = compile(context, left);
  const constant = constantOf(context, right);
  if (Array.isArray(constant)) {
    const items = constant as List;
    if (
      items.length > shortList &&
      items.every((item) => item !== null && typeof item !== "object")
    ) {
      const keys = new Set(items.map(keyOf));
      return () => {
        const found = value();
        if (found === null) return null;
        return typeof found === "object" ? contains(items, found) : keys.has(keyOf(found));
      };
    }
    return () => contains(items, value());
  }
  const list = compileList(context, right);
  return () => {
    const items = list();
    return items === null ? null : contains(items, value());
  };
}

/** From the sign of a comparison, NaN where it has none, to a truth value. */
const tests: Record<ComparisonOperator, (sign: number) => boolean> = {
  "=": (sign) => sign === 0,
  "<>": (sign) => sign !== 0,
  "<": (sign) => sign < 0,
  "<=": (sign) => sign <= 0,
  ">": (sign) => sign > 0,
  ">=": (sign) => sign >= 0,
};

type Compare = (a: Internal, b: Internal) => boolean | null;

function comparer(operator: ComparisonOperator): Compare {
  if (operator === "=") return equals;
  if (operator === "<>")
    return (a, b) => {
      const same = equals(a, b);
      return same === null ? null : !same;
    };
  const test = tests[operator];
  return (a, b) => {
    if (typeof a === "number" && typeof b === "number") return test(a - b);
    const sign = a === null || b === null ? null : compare(a, b);
    return sign === null ? null : test(sign);
  };
}

function compileComparison(context: RunContext, { first, rest }: Comparison): Evaluate {
  const [step, ...more] = rest;
  if (step && more.length === 0) {
    const { operator, operand } = step;
    const same = sameEntity(context, operator, first, operand);
    if (same) return same;
    const [a, b] = [compile(context, first), compile(context, operand)];
    const by = comparer(operator);
    return () => by(a(), b());
  }
  const start = compile(context, first);
  const steps = rest.map(({ operator, operand }) => ({
    by: comparer(operator),
    operand: compile(context, operand),
  }));
  return () => {
    let left = start();
    let result: boolean | null = true;
    for (const { by, operand } of steps) {
      const right = operand();
      const truth = by(left, right);
      if (truth === false) return false;
      if (truth === null) result = null;
      left = right;
    }
    return result;
  };
}

/** Two nodes, or two relationships, are compared by position. */
function sameEntity(
  context: RunContext,
  operator: ComparisonOperator,
  left: Expression,
  right: Expression,
): Evaluate | null {
  const { replaced } = context.analysis;
  if ((operator !== "=" && operator !== "<>") || replaced.has(left) || replaced.has(right))
    return null;
  const [a, b] = [entityOf(context, left), entityOf(context, right)];
  if (!a || !b || a.entity !== b.entity) return null;
  const { frame } = context;
  const wanted = operator === "=";
  return () => {
    const [x, y] = [frame[a.slot] as number, frame[b.slot] as number];
    return x < 0 || y < 0 ? null : (x === y) === wanted;
  };
}

function compileCase(context: RunContext, { subject, branches, otherwise }: Case): Evaluate {
  const fallback: Evaluate = otherwise ? compile(context, otherwise) : () => null;
  if (!subject) {
    const steps = branches.map(
      ({ when, result }) => [compileTest(context, when), compile(context, result)] as const,
    );
    return () => {
      for (const [when, then] of steps) if (when()) return then();
      return fallback();
    };
  }
  const value = compile(context, subject);
  const steps = branches.map(
    ({ when, result }) => [compile(context, when), compile(context, result)] as const,
  );
  return () => {
    const found = value();
    for (const [when, then] of steps) if (equals(found, when())) return then();
    return fallback();
  };
}

function compileCall(context: RunContext, { name, args }: Call): Evaluate {
  const [only] = args;
  if (name.toLowerCase() === "exists" && only) {
    const value = compile(context, only);
    return only.type === "Pattern" && only.pattern.shortest === null
      ? value
      : () => value() !== null;
  }
  if (name.toLowerCase() === "tolower" && only?.type === "Property") {
    const lower = lowerProperty(context, only);
    if (lower) return lower;
  }
  if (name.toLowerCase() === "type" && only) {
    const type = typeOfSlot(context, only);
    if (type) return type;
  }
  const relationship = name.toLowerCase() === "type" && only ? entityOf(context, only) : null;
  if (relationship?.entity === "relationship") {
    const { frame, store } = context;
    const { edgeTypes, types } = store.parts;
    return () => {
      const at = frame[relationship.slot] as number;
      return at < 0 ? null : (types[edgeTypes[at] as number] as string);
    };
  }
  const spec = functions[name.toLowerCase()] as FunctionSpec;
  const { run, mindsNulls } = spec;
  const values = args.map((arg) => compile(context, arg));
  const [first] = values;
  if (first && values.length === 1 && !mindsNulls)
    return () => {
      const value = first();
      if (value === null) return null;
      checkArgument(name, spec, 0, value);
      return run(context, value);
    };
  return () => {
    const given: Internal[] = [];
    for (let i = 0; i < values.length; i += 1) {
      const value = (values[i] as Evaluate)();
      if (value === null && !mindsNulls) return null;
      if (value !== null) checkArgument(name, spec, i, value);
      given.push(value);
    }
    return run(context, ...given);
  };
}

/** `type(r)` of a relationship in a slot is read by position. */
function typeOfSlot(context: RunContext, only: Expression): Evaluate | null {
  const { frame, store, analysis } = context;
  const relationship = entityOf(context, only);
  if (relationship?.entity !== "relationship" || analysis.replaced.has(only)) return null;
  const { slot } = relationship;
  return () => {
    const at = frame[slot] as number;
    return at < 0 ? null : store.typeOf(at);
  };
}

/** `toLower(n.title)` of a node in a slot comes from a column of its own: searching for text asks for it all the time. */
function lowerProperty(context: RunContext, property: Property): Evaluate | null {
  const { frame, store, analysis } = context;
  const node = entityOf(context, property.object);
  if (
    node?.entity !== "node" ||
    analysis.replaced.has(property) ||
    analysis.replaced.has(property.object)
  )
    return null;
  const value = compile(context, property);
  const spec = functions.tolower as FunctionSpec;
  let column: readonly (string | null)[] | null = null;
  return () => {
    const at = frame[node.slot] as number;
    if (at < 0) return null;
    const lower = (column ??= store.lowerColumn(property.key.name))[at] as string | null;
    if (lower !== null) return lower;
    const found = value();
    if (found !== null) checkArgument("toLower", spec, 0, found);
    return null;
  };
}

function compileQuantifier(
  context: RunContext,
  expression: Expression & { type: "Quantifier" },
): Evaluate {
  const { quantifier } = expression;
  const { frame, budget } = context;
  const list = compileList(context, expression.list);
  const { slot } = slotOf(context, expression.variable);
  const where = compileTruth(context, expression.where);
  return () => {
    const items = list();
    if (items === null) return null;
    let [held, unknown] = [0, 0];
    for (const item of items) {
      budget.tick();
      frame[slot] = item;
      const truth = where();
      if (truth === null) unknown += 1;
      else if (truth) held += 1;
      else if (quantifier === "all") return false;
      if (held > 0 && quantifier === "any") return true;
      if (held > 0 && quantifier === "none") return false;
      if (held > 1 && quantifier === "single") return false;
    }
    if (unknown > 0) return null;
    return quantifier === "all" || quantifier === "none" || held === 1;
  };
}
