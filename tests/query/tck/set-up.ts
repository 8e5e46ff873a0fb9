// Runs the set-up of a scenario: CREATE here, and the reading clauses around it, where there are any, by the engine.
// The engine itself writes nothing, and no code outside of these tests does.
import type { QueryResult } from "../../../src/graph/query-engine.ts";
import type { NodeValue, RelationshipValue, Value } from "../../../src/graph/value.ts";
import type { Expression, MapExpression, PatternPart } from "../../../src/query/ast.ts";
import { parsePattern } from "../../../src/query/parse.ts";
import { runQuery } from "../../../src/query/run-query.ts";
import type { SetUpGraph } from "./set-up-graph.ts";
import { splitClauses } from "./split-clauses.ts";

type Row = ReadonlyMap<string, Value>;
type MutableRow = Map<string, Value>;

/** The name of what binds a row to the query that reads on from it; no scenario can use it. */
const hidden = "#";

/** Executes the statements of a text. Throws an Error where they are not a set-up or go wrong. */
export function setUp(graph: SetUpGraph, text: string): void {
  for (const segments of splitClauses(text)) {
    let rows: Row[] = [new Map()];
    for (const { kind, text: segment } of segments) {
      if (kind === "create")
        for (const part of parsePattern(segment)) rows = create(graph, rows, part, segment);
      else if (kind === "read") rows = read(graph, rows, segment);
    }
  }
}

/** Creates a pattern for each row; what it names is bound in the rows that come out. */
function create(
  graph: SetUpGraph,
  before: readonly Row[],
  part: PatternPart,
  text: string,
): MutableRow[] {
  const rows = before.map((row) => new Map(row));
  if (part.variable) throw new Error(`the set-up names a path, which is not supported: ${text}`);
  const chain = part.nodes.map(({ variable, labels, properties }) => {
    const bound = variable && rows[0]?.has(variable.name);
    if (bound)
      return rows.map((row) => {
        const value = row.get(variable.name);
        if (!isNode(value)) throw new Error(`${variable.name} is no node: ${text}`);
        return value;
      });
    const values = evaluate(graph, rows, properties, text);
    return rows.map((row, i) => {
      const node = graph.createNode(
        labels.map(({ name }) => name),
        values[i] ?? {},
      );
      if (variable) row.set(variable.name, node);
      return node;
    });
  });
  part.relationships.forEach(({ variable, types, direction, length, properties }, step) => {
    const [type] = types;
    if (type === undefined || types.length > 1 || direction === "both" || length)
      throw new Error(`CREATE needs one type and one direction: ${text}`);
    const values = evaluate(graph, rows, properties, text);
    rows.forEach((row, i) => {
      const left = chain[step]?.[i] as NodeValue;
      const right = chain[step + 1]?.[i] as NodeValue;
      const [start, end] = direction === "out" ? [left, right] : [right, left];
      const relationship = graph.createRelationship(type.name, start, end, values[i] ?? {});
      if (variable) row.set(variable.name, relationship);
    });
  });
  return rows;
}

/** The properties for each row. Constants are read off the tree; the engine evaluates the rest. */
function evaluate(
  graph: SetUpGraph,
  rows: readonly Row[],
  properties: MapExpression | null,
  text: string,
): Readonly<Record<string, Value>>[] {
  if (!properties) return [];
  const constants = properties.entries.map(
    ({ key, value }) => [key.name, constant(value)] as const,
  );
  if (constants.every(([, value]) => value !== undefined)) {
    const record = Object.fromEntries(constants) as Record<string, Value>;
    return rows.map(() => record);
  }
  const found = rows.map((): Record<string, Value> => ({}));
  const map = text.slice(properties.from, properties.to);
  const answer = ask(
    graph,
    rows,
    `RETURN ${quote(hidden)}.${quote(hidden)} AS at, ${map} AS value`,
    true,
  );
  for (const [at, value] of answer.rows)
    found[at as number] = Object.fromEntries(value as Map<string, Value>);
  return found;
}

/** The value of a literal or a list of literals, or undefined for what needs evaluation. */
function constant(tree: Expression): Value | undefined {
  if (tree.type === "Literal") return tree.value;
  if (tree.type !== "List") return undefined;
  const items = tree.items.map(constant);
  return items.some((item) => item === undefined) ? undefined : (items as Value[]);
}

/** Runs reading clauses from each row on. */
function read(graph: SetUpGraph, rows: readonly Row[], text: string): Row[] {
  const answer = ask(graph, rows, `${text} RETURN *`, rows[0]?.size === 0);
  return answer.rows.map((row) => {
    const bound = new Map(answer.columns.map((name, i) => [name, row[i] as Value]));
    bound.delete(hidden);
    return bound;
  });
}

/** The answer to clauses that see each row's variables and, where asked for, the row itself. */
function ask(
  graph: SetUpGraph,
  rows: readonly Row[],
  clauses: string,
  seesRow: boolean,
): Pick<QueryResult, "columns" | "rows"> {
  if (rows.length === 0) return { columns: [], rows: [] };
  const names = [...(rows[0]?.keys() ?? [])];
  const mark = quote(hidden);
  const matches: string[] = [];
  const values: string[] = [];
  for (const name of names) {
    const sample = rows.find((row) => row.get(name) !== null)?.get(name);
    const own = `${mark}.${quote(name)}`;
    if (isNode(sample)) matches.push(`MATCH (${quote(name)} {${mark}: ${own}})`);
    else if (isRelationship(sample))
      matches.push(`MATCH ()-[${quote(name)} {${mark}: ${own}}]->()`);
    else {
      values.push(`${own} AS ${quote(name)}`);
      continue;
    }
    values.push(quote(name));
  }
  const kept = [...(seesRow ? [mark] : []), ...values];
  const query = [`UNWIND $rows AS ${mark}`, ...matches, `WITH ${kept.join(", ")}`, clauses].join(
    "\n",
  );
  const parameter = rows.map((row, at) => {
    const plain = [...row].map(([name, value]) => [name, toParameter(value)] as const);
    return new Map<string, Value>([[hidden, at], ...plain]);
  });
  const limits = { rows: 1_000_000, milliseconds: 60_000 };
  const result = runQuery(graph.toStore(hidden), query, { rows: parameter }, { limits });
  if (result.cut !== null) throw new Error(`the set-up was cut by ${result.cut}: ${clauses}`);
  return result;
}

const quote = (name: string): string => `\`${name.replaceAll("`", "``")}\``;

/** Nodes and relationships go by id, and only where they are a row's own; inside of a list they would be lost. */
function toParameter(value: Value): Value {
  if (isNode(value) || isRelationship(value)) return value.id;
  if (Array.isArray(value) && value.some((item: Value) => isNode(item) || isRelationship(item)))
    throw new Error("the set-up carries a list of nodes over a CREATE, which is not supported");
  return value;
}

const isNode = (value: Value | undefined): value is NodeValue =>
  typeof value === "object" && value !== null && "labels" in value;
const isRelationship = (value: Value | undefined): value is RelationshipValue =>
  typeof value === "object" && value !== null && "type" in value && "start" in value;
