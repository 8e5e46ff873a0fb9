// Expressions, by precedence climbing. The levels are those of the openCypher grammar; each binary operator is left
// associative, and unary minus binds tighter than any of them.
import type {
  BinaryOperator,
  Case,
  Comparison,
  ComparisonOperator,
  Expression,
  Literal,
  MapExpression,
  Name,
  Quantifier,
  Span,
} from "./ast.ts";
import { readNumber } from "./lex.ts";
import { parseSubquery } from "./parse.ts";
import { parseChain, parsePatternPart, seesPattern, seesShortest } from "./parse-pattern.ts";
import { levels, precedence } from "./precedence.ts";
import type { Reader } from "./reader.ts";

const comparisons = new Set(["=", "<>", "<", "<=", ">", ">="]);
const twoWords: Record<string, BinaryOperator> = { STARTS: "STARTS WITH", ENDS: "ENDS WITH" };

/** An expression whose operators all bind at least as tightly as `least`; its first operand may have been read. */
export function parseExpression(reader: Reader, least = 0, first?: Expression): Expression {
  reader.enter();
  let left = first ?? parsePrefix(reader);
  const { from } = left;
  for (;;) {
    const { key } = reader.peek();
    if (comparisons.has(key)) {
      if (least > levels.compare) break;
      const rest: { operator: ComparisonOperator; operand: Expression }[] = [];
      while (comparisons.has(reader.peek().key)) {
        const operator = reader.next().key as ComparisonOperator;
        rest.push({ operator, operand: parseExpression(reader, levels.compare + 1) });
      }
      left = { type: "Comparison", first: left, rest, from, to: reader.end } satisfies Comparison;
    } else if (key === "IS") {
      if (least > levels.isNull) break;
      reader.next();
      const negated = reader.accepts("NOT");
      reader.expect("NULL");
      left = { type: "IsNull", operand: left, negated, from, to: reader.end };
    } else {
      const operator = twoWords[key] ?? (key as BinaryOperator);
      const level = Object.hasOwn(precedence, operator) ? precedence[operator] : 0;
      if (level === 0 || level < least) break;
      reader.next();
      if (key in twoWords) reader.expect("WITH");
      const right = parseExpression(reader, level + 1);
      left = { type: "Binary", operator, left, right, from, to: reader.end };
    }
  }
  reader.leave();
  return left;
}

function parsePrefix(reader: Reader): Expression {
  const { from, key } = reader.peek();
  if (key === "NOT") {
    reader.next();
    const operand = parseExpression(reader, levels.not);
    return { type: "Unary", operator: "NOT", operand, from, to: reader.end };
  }
  if (key !== "-" && key !== "+") return parsePostfix(reader);
  reader.next();
  if (key === "-" && reader.peek().kind === "number") {
    const value = readNumber(reader.text, reader.next(), true);
    return parseSuffixes(reader, { type: "Literal", value, from, to: reader.end });
  }
  reader.enter();
  const operand = parsePrefix(reader);
  reader.leave();
  return { type: "Unary", operator: key, operand, from, to: reader.end };
}

const parsePostfix = (reader: Reader): Expression => parseSuffixes(reader, parseAtom(reader));

function parseSuffixes(reader: Reader, atom: Expression): Expression {
  let object = atom;
  const { from } = atom;
  const span = (): Span => ({ from, to: reader.end });
  for (;;) {
    if (reader.accepts("."))
      object = { type: "Property", object, key: reader.name("a property"), ...span() };
    else if (reader.accepts("[")) {
      const start = reader.sees("..") ? null : parseExpression(reader);
      if (reader.accepts("..")) {
        const end = reader.sees("]") ? null : parseExpression(reader);
        reader.expect("]");
        object = { type: "Slice", object, start, end, ...span() };
      } else {
        if (start === null) return reader.fail("an expression");
        reader.expect("]");
        object = { type: "Index", object, index: start, ...span() };
      }
    } else if (reader.sees(":") && reader.peek(1).kind !== "parameter") {
      const labels: Name[] = [];
      while (reader.accepts(":")) labels.push(reader.name("a label"));
      object = { type: "HasLabels", object, labels, ...span() };
    } else return object;
  }
}

const constants: Record<string, boolean | null> = { TRUE: true, FALSE: false, NULL: null };
const quantifiers = new Set(["ALL", "ANY", "NONE", "SINGLE"]);

function parseAtom(reader: Reader): Expression {
  const { kind, key, text, from } = reader.peek();
  const literal = (value: Literal["value"]): Literal => ({
    type: "Literal",
    value,
    from,
    to: reader.end,
  });
  if (kind === "number") return literal(checkedNumber(reader));
  if (kind === "string") {
    reader.next();
    return literal(text);
  }
  if (kind === "parameter") {
    reader.next();
    return { type: "Parameter", name: text, from, to: reader.end };
  }
  if (key === "(") {
    if (seesPattern(reader)) {
      const pattern = parseChain(reader);
      return { type: "Pattern", pattern, from, to: reader.end };
    }
    reader.next();
    const inner = parseExpression(reader);
    reader.expect(")");
    return inner;
  }
  if (key === "[") return parseList(reader);
  if (key === "{") return parseMap(reader);
  if (kind === "word") {
    if (Object.hasOwn(constants, key) && reader.peek(1).key !== "(") {
      reader.next();
      return literal(constants[key] as boolean | null);
    }
    if (key === "CASE") return parseCase(reader);
    if (reader.peek(1).key === "{" && (key === "EXISTS" || key === "COUNT"))
      return parseSubquery(reader);
    if (seesShortest(reader)) {
      const pattern = parseChain(reader);
      return { type: "Pattern", pattern, from, to: reader.end };
    }
    if (reader.peek(1).key === "(") return parseCall(reader);
    if (reader.peek(1).key === ".") {
      // A dotted name before a parenthesis is a function's; every function with one is refused by that name.
      let ahead = 1;
      while (reader.peek(ahead).key === "." && reader.peek(ahead + 1).kind === "word") ahead += 2;
      if (reader.peek(ahead).key === "(") return parseCall(reader);
    }
  }
  if (reader.seesVariable()) return reader.variable();
  return reader.fail("an expression");
}

function checkedNumber(reader: Reader): Literal["value"] {
  const token = reader.next();
  const value = readNumber(reader.text, token, false);
  if (typeof value === "bigint" && value >= 2n ** 63n)
    throw reader.error("IntegerOverflow", "This integer does not fit into 64 bits", token.from);
  return value;
}

/** A list, a list comprehension or a pattern comprehension. */
function parseList(reader: Reader): Expression {
  const { from } = reader.expect("[");
  const span = (): Span => ({ from, to: reader.end });
  if (reader.seesVariable() && reader.peek(1).key === "IN") {
    const variable = reader.variable();
    reader.next();
    const list = parseExpression(reader);
    const where = reader.accepts("WHERE") ? parseExpression(reader) : null;
    const projection = reader.accepts("|") ? parseExpression(reader) : null;
    reader.expect("]");
    return { type: "ListComprehension", variable, list, where, projection, ...span() };
  }
  const named = reader.seesVariable() && reader.peek(1).key === "=" && seesPattern(reader, 2);
  if (named || seesPattern(reader)) {
    reader.enter();
    const pattern = parsePatternPart(reader);
    reader.leave();
    if (named || reader.sees("|") || reader.sees("WHERE")) {
      const where = reader.accepts("WHERE") ? parseExpression(reader) : null;
      reader.expect("|");
      const projection = parseExpression(reader);
      reader.expect("]");
      return { type: "PatternComprehension", pattern, where, projection, ...span() };
    }
    const { from: start, to } = pattern;
    const first = parseExpression(reader, 0, { type: "Pattern", pattern, from: start, to });
    const items = reader.accepts(",")
      ? [first, ...reader.list(() => parseExpression(reader))]
      : [first];
    reader.expect("]");
    return { type: "List", items, ...span() };
  }
  const items = reader.sees("]") ? [] : reader.list(() => parseExpression(reader));
  reader.expect("]");
  return { type: "List", items, ...span() };
}

export function parseMap(reader: Reader): MapExpression {
  const { from } = reader.expect("{");
  const entries = reader.sees("}")
    ? []
    : reader.list(() => {
        const key = reader.name("a key");
        reader.expect(":");
        return { key, value: parseExpression(reader) };
      });
  reader.expect("}");
  return { type: "Map", entries, from, to: reader.end };
}

function parseCase(reader: Reader): Case {
  const { from } = reader.expect("CASE");
  const subject = reader.sees("WHEN") ? null : parseExpression(reader);
  const branches: { when: Expression; result: Expression }[] = [];
  while (reader.accepts("WHEN")) {
    const when = parseExpression(reader);
    reader.expect("THEN");
    branches.push({ when, result: parseExpression(reader) });
  }
  if (branches.length === 0) reader.fail("WHEN");
  const otherwise = reader.accepts("ELSE") ? parseExpression(reader) : null;
  reader.expect("END");
  return { type: "Case", subject, branches, otherwise, from, to: reader.end };
}

function parseCall(reader: Reader): Expression {
  const { from, key } = reader.peek();
  const span = (): Span => ({ from, to: reader.end });
  if (quantifiers.has(key) && reader.seesVariable(2) && reader.peek(3).key === "IN") {
    reader.at += 2;
    const variable = reader.variable();
    reader.expect("IN");
    const list = parseExpression(reader);
    reader.expect("WHERE");
    const where = parseExpression(reader);
    reader.expect(")");
    const quantifier = key.toLowerCase() as Quantifier["quantifier"];
    return { type: "Quantifier", quantifier, variable, list, where, ...span() };
  }
  if (key === "REDUCE") {
    reader.at += 2;
    const accumulator = reader.variable();
    reader.expect("=");
    const initial = parseExpression(reader);
    reader.expect(",");
    const variable = reader.variable();
    reader.expect("IN");
    const list = parseExpression(reader);
    reader.expect("|");
    const expression = parseExpression(reader);
    reader.expect(")");
    return { type: "Reduce", accumulator, initial, variable, list, expression, ...span() };
  }
  let { text: name } = reader.next();
  while (reader.accepts(".")) name += `.${reader.next().text}`;
  reader.expect("(");
  const star = key === "COUNT" && reader.accepts("*");
  const distinct = !star && reader.accepts("DISTINCT");
  const args = star || reader.sees(")") ? [] : reader.list(() => parseExpression(reader));
  reader.expect(")");
  return { type: "Call", name, distinct, star, args, ...span() };
}
