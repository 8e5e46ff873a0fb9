// Query text to syntax tree. Reads what openCypher 9 reads; writing clauses are refused by name.
import type {
  Clause,
  Expression,
  Match,
  PatternPart,
  Projection,
  ProjectionItem,
  Query,
  SingleQuery,
  SortItem,
  Subquery,
} from "./ast.ts";
import { checkSize } from "./check-size.ts";
import { parseExpression as readExpression } from "./parse-expression.ts";
import { parsePatternPart } from "./parse-pattern.ts";
import { Reader } from "./reader.ts";

/** Why a clause of the language is not read here. */
const refused: Record<string, string> = {
  CREATE: "writes",
  MERGE: "writes",
  SET: "writes",
  REMOVE: "writes",
  DELETE: "writes",
  DETACH: "writes",
  FOREACH: "writes",
  DROP: "writes",
  CALL: "calls a procedure, and there are none",
  LOAD: "reads files, and there are none",
  USE: "names another graph, and there is one",
};

/** The tree of a query. Throws a QueryError (compile time, SyntaxError) where the text is none. */
export function parse(text: string): Query {
  const reader = new Reader(text);
  const query = parseQuery(reader);
  reader.accepts(";");
  if (reader.peek().kind !== "end") reader.fail("a clause", "the end of the query");
  checkSize(query, text);
  return query;
}

/** The tree of one expression. Throws as `parse` does. */
export function parseExpression(text: string): Expression {
  const reader = new Reader(text);
  const expression = readExpression(reader);
  if (reader.peek().kind !== "end") reader.fail("the end of the expression");
  checkSize(expression, text);
  return expression;
}

/** The trees of a comma-separated pattern, as MATCH takes it. Throws as `parse` does. */
export function parsePattern(text: string): PatternPart[] {
  const reader = new Reader(text);
  const parts = reader.list(() => parsePatternPart(reader));
  if (reader.peek().kind !== "end") reader.fail("the end of the pattern");
  for (const part of parts) checkSize(part, text);
  return parts;
}

function parseQuery(reader: Reader, inner = false): Query {
  const { from } = reader.peek();
  const parts = [parseSingleQuery(reader, inner)];
  const all: boolean[] = [];
  while (reader.accepts("UNION")) {
    all.push(reader.accepts("ALL"));
    parts.push(parseSingleQuery(reader, inner));
  }
  return { type: "Query", parts, all, from, to: reader.end };
}

function parseSingleQuery(reader: Reader, inner: boolean): SingleQuery {
  const { from } = reader.peek();
  const clauses: Clause[] = [];
  for (;;) {
    const clause = parseClause(reader, inner);
    if (clause === null) break;
    clauses.push(clause);
    if (clause.type === "Return") break;
  }
  if (clauses.length === 0) reader.fail("MATCH", "OPTIONAL MATCH", "UNWIND", "WITH", "RETURN");
  return { type: "SingleQuery", clauses, from, to: reader.end };
}

function parseClause(reader: Reader, inner: boolean): Clause | null {
  const { key, from, kind } = reader.peek();
  if (reader.accepts("OPTIONAL", "MATCH")) return parseMatch(reader, true, from);
  if (reader.accepts("MATCH")) return parseMatch(reader, false, from);
  if (reader.accepts("UNWIND")) {
    const expression = readExpression(reader);
    reader.expect("AS");
    const variable = reader.variable();
    return { type: "Unwind", expression, variable, from, to: reader.end };
  }
  if (reader.accepts("WITH")) return parseProjection(reader, "With", from);
  if (reader.accepts("RETURN")) return parseProjection(reader, "Return", from);
  if (kind === "word" && Object.hasOwn(refused, key))
    throw reader.error(
      inner ? "InvalidClauseComposition" : "UnsupportedClause",
      `${key} ${refused[key]}; this engine only reads one graph`,
    );
  return null;
}

function parseMatch(reader: Reader, optional: boolean, from: number): Match {
  const patterns = reader.list(() => parsePatternPart(reader));
  const where = parseWhere(reader);
  return { type: "Match", optional, patterns, where, from, to: reader.end };
}

const parseWhere = (reader: Reader): Expression | null =>
  reader.accepts("WHERE") ? readExpression(reader) : null;

function parseProjection(reader: Reader, type: Projection["type"], from: number): Projection {
  const distinct = reader.accepts("DISTINCT");
  const star = reader.accepts("*");
  const items = star && !reader.accepts(",") ? [] : reader.list(() => parseItem(reader));
  const order: SortItem[] = reader.accepts("ORDER", "BY")
    ? reader.list(() => parseSortItem(reader))
    : [];
  const skip = reader.accepts("SKIP") || reader.accepts("OFFSET") ? readExpression(reader) : null;
  const limit = reader.accepts("LIMIT") ? readExpression(reader) : null;
  const where = type === "With" ? parseWhere(reader) : null;
  return { type, distinct, star, items, order, skip, limit, where, from, to: reader.end };
}

function parseItem(reader: Reader): ProjectionItem {
  const { from } = reader.peek();
  const expression = readExpression(reader);
  const { end } = reader;
  if (!reader.accepts("AS"))
    return { type: "ProjectionItem", expression, alias: null, from, to: end };
  // After AS any name may stand, even a word that means something elsewhere.
  const { name, from: aliasFrom, to } = reader.name("a name");
  return {
    type: "ProjectionItem",
    expression,
    alias: { type: "Variable", name, from: aliasFrom, to },
    from,
    to,
  };
}

function parseSortItem(reader: Reader): SortItem {
  const { from } = reader.peek();
  const expression = readExpression(reader);
  const descending = reader.accepts("DESC") || reader.accepts("DESCENDING");
  if (!descending && !reader.accepts("ASC")) reader.accepts("ASCENDING");
  return { type: "SortItem", expression, descending, from, to: reader.end };
}

/** `EXISTS { … }` and `COUNT { … }`, from the keyword on. */
export function parseSubquery(reader: Reader): Subquery {
  reader.enter();
  const { key, from } = reader.next();
  reader.expect("{");
  const start = reader.peek();
  const bare = start.key === "(" || (reader.seesVariable() && reader.peek(1).key === "=");
  let query: Query;
  if (bare) {
    const match = parseMatch(reader, false, start.from);
    const span = { from: start.from, to: reader.end };
    query = {
      type: "Query",
      parts: [{ type: "SingleQuery", clauses: [match], ...span }],
      all: [],
      ...span,
    };
  } else query = parseQuery(reader, true);
  reader.expect("}");
  reader.leave();
  return { type: "Subquery", kind: key as Subquery["kind"], query, from, to: reader.end };
}
