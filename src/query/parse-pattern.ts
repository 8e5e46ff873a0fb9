// Patterns: `p = (a:A {x: 1})-[r:T|U*1..3]->(b)`, and shortest paths around them.
import type { MapExpression, Name, NodePattern, PatternPart, RelationshipPattern } from "./ast.ts";
import { readNumber } from "./lex.ts";
import { parseMap } from "./parse-expression.ts";
import type { Reader } from "./reader.ts";

/** Whether a parenthesis here opens a node that a relationship follows. Looks at a few tokens only. */
export function seesPattern(reader: Reader, ahead = 0): boolean {
  const { tokens, at } = reader;
  let i = at + ahead;
  const key = (): string => tokens[i]?.key ?? "";
  if (key() !== "(") return false;
  i += 1;
  if (reader.seesVariable(ahead + 1)) i += 1;
  while (key() === ":") i += 2;
  if (key() === "{") i = (tokens[i]?.close ?? -1) + 1;
  else if (tokens[i]?.kind === "parameter") i += 1;
  if (i === 0 || key() !== ")") return false;
  i += 1;
  if (key() === "<") i += 1;
  if (key() !== "-") return false;
  i += 1;
  return key() === "-" || key() === "[";
}

const shortest = { SHORTESTPATH: "shortestPath", ALLSHORTESTPATHS: "allShortestPaths" } as const;

export const seesShortest = (reader: Reader): boolean =>
  reader.peek().key in shortest && reader.peek(1).key === "(";

/** `a = …`, a chain, or a shortest path. */
export function parsePatternPart(reader: Reader): PatternPart {
  const { from } = reader.peek();
  const variable = reader.seesVariable() && reader.peek(1).key === "=" ? reader.variable() : null;
  if (variable) reader.expect("=");
  return { ...parseChain(reader), variable, from };
}

/** A chain of nodes and relationships, perhaps inside `shortestPath(…)`, without a variable. */
export function parseChain(reader: Reader): PatternPart {
  const { from, key } = reader.peek();
  if (seesShortest(reader)) {
    reader.enter();
    reader.at += 2;
    const { nodes, relationships } = parseChain(reader);
    reader.expect(")");
    reader.leave();
    if (nodes.length !== 2)
      throw reader.error(
        "InvalidRelationshipPattern",
        "A shortest path goes over one relationship pattern",
        from,
      );
    return {
      type: "PatternPart",
      variable: null,
      shortest: shortest[key as keyof typeof shortest],
      nodes,
      relationships,
      from,
      to: reader.end,
    };
  }
  // Some write a parenthesis around the whole chain.
  if (reader.sees("(", "(")) {
    reader.enter();
    reader.next();
    const inner = parseChain(reader);
    reader.expect(")");
    reader.leave();
    return inner;
  }
  const nodes = [parseNode(reader)];
  const relationships: RelationshipPattern[] = [];
  while (reader.sees("-") || reader.sees("<", "-")) {
    relationships.push(parseRelationship(reader));
    nodes.push(parseNode(reader));
  }
  return {
    type: "PatternPart",
    variable: null,
    shortest: null,
    nodes,
    relationships,
    from,
    to: reader.end,
  };
}

function parseNode(reader: Reader): NodePattern {
  const { from } = reader.expect("(");
  const variable = reader.seesVariable() ? reader.variable() : null;
  const labels: Name[] = [];
  while (reader.accepts(":")) labels.push(reader.name("a label"));
  const properties = parseProperties(reader);
  reader.expect(")");
  return { type: "NodePattern", variable, labels, properties, from, to: reader.end };
}

function parseRelationship(reader: Reader): RelationshipPattern {
  const { from } = reader.peek();
  const incoming = reader.accepts("<");
  reader.expect("-");
  let body: Pick<RelationshipPattern, "variable" | "types" | "length" | "properties"> = {
    variable: null,
    types: [],
    length: null,
    properties: null,
  };
  if (reader.accepts("[")) {
    const variable = reader.seesVariable() ? reader.variable() : null;
    const types: Name[] = [];
    if (reader.accepts(":")) {
      types.push(reader.name("a relationship type"));
      while (reader.accepts("|")) {
        reader.accepts(":");
        types.push(reader.name("a relationship type"));
      }
    }
    const length = reader.accepts("*") ? parseLength(reader) : null;
    if (length === null && (reader.sees("..") || reader.peek().kind === "number"))
      throw reader.error("InvalidRelationshipPattern", "A length needs a * before it");
    const properties = parseProperties(reader);
    reader.expect("]");
    body = { variable, types, length, properties };
  }
  reader.expect("-");
  const outgoing = reader.accepts(">");
  const direction = incoming === outgoing ? "both" : incoming ? "in" : "out";
  return { type: "RelationshipPattern", ...body, direction, from, to: reader.end };
}

function parseLength(reader: Reader): { min: number | null; max: number | null } {
  const min = parseBound(reader);
  if (!reader.accepts("..")) return { min, max: min };
  return { min, max: parseBound(reader) };
}

function parseBound(reader: Reader): number | null {
  if (reader.sees("-"))
    throw reader.error("InvalidRelationshipPattern", "A length is not negative");
  if (reader.peek().kind !== "number") return null;
  const token = reader.next();
  const value = readNumber(reader.text, token, false);
  if (typeof value !== "number")
    throw reader.error("InvalidRelationshipPattern", "A length is an integer", token.from);
  return value;
}

function parseProperties(reader: Reader): MapExpression | null {
  if (reader.peek().kind === "parameter")
    throw reader.error(
      "InvalidParameterUse",
      "A pattern's properties are written out, not given as a parameter",
    );
  return reader.sees("{") ? parseMap(reader) : null;
}
