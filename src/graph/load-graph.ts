// From the parsed JSON of a graph.json to a graph, or to exact words about what is wrong with the file.
import { checkGraph } from "./check-graph.ts";
import {
  columnValues,
  formatVersion,
  fromColumns,
  type Column,
  type GraphFile,
  type Table,
} from "./columns.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Graph } from "./graph.ts";

export type LoadResult = { readonly graph: Graph } | { readonly errors: readonly Diagnostic[] };

const tables: Record<string, readonly string[]> = {
  nodes: ["id", "kind", "name"],
  edges: ["kind", "source", "target"],
  lines: ["list", "line", "text"],
  evidence: ["rule", "confidence"],
  nodeEvidence: ["node", "attribute", "evidence"],
  edgeEvidence: ["edge", "evidence"],
};

/** Columns that hold rows of another table. */
const references: readonly (readonly [table: string, column: string, to: string])[] = [
  ["edges", "source", "nodes"],
  ["edges", "target", "nodes"],
  ["evidence", "quote", "lines"],
  ["nodeEvidence", "node", "nodes"],
  ["nodeEvidence", "evidence", "evidence"],
  ["edgeEvidence", "edge", "edges"],
  ["edgeEvidence", "evidence", "evidence"],
];

/** Loads a parsed graph.json. Never throws; the first twenty errors say where, what was found and what was expected. */
export function loadGraph(json: unknown): LoadResult {
  const errors = checkFile(json);
  if (errors.length > 0) return { errors: errors.slice(0, 20) };
  const graph = fromColumns(json as GraphFile);
  const unsound = checkGraph(graph);
  return unsound.length > 0 ? { errors: unsound.slice(0, 20) } : { graph };
}

function checkFile(json: unknown): Diagnostic[] {
  const errors: Diagnostic[] = [];
  const report = (code: string, message: string): void => {
    errors.push({ code, severity: "error", message });
  };
  if (!isRecord(json)) {
    report(
      "not-a-graph",
      `found ${describe(json)}, expected the object of a graph.json; build one with "npm run build:graph"`,
    );
    return errors;
  }
  if (json["formatVersion"] !== formatVersion) {
    report(
      "wrong-version",
      `formatVersion: found ${describe(json["formatVersion"])}, expected ${formatVersion}; rebuild the graph with "npm run build:graph", or open it with the release that made it`,
    );
    return errors;
  }
  if (typeof json["dataVersion"] !== "string")
    report("wrong-type", `dataVersion: found ${describe(json["dataVersion"])}, expected text`);
  if (!Array.isArray(json["lists"]))
    report("wrong-type", `lists: found ${describe(json["lists"])}, expected a list`);
  if (json["layout"] !== null && !isRecord(json["layout"]))
    report("wrong-type", `layout: found ${describe(json["layout"])}, expected an object or null`);
  if (!isRecord(json["report"]))
    report("wrong-type", `report: found ${describe(json["report"])}, expected an object`);
  for (const [name, required] of Object.entries(tables))
    checkTable(name, json[name], required, report);
  if (errors.length > 0) return errors;
  for (const [table, column, to] of references) {
    const held = json[table] as Table;
    const limit = (json[to] as Table).count;
    const values = held.columns[column];
    if (values === undefined) continue;
    if ("codes" in values) {
      report("broken-column", `${table}.${column}: found texts, expected rows of ${to}`);
      continue;
    }
    const isRow = (row: unknown): boolean =>
      typeof row === "number" && Number.isInteger(row) && row >= 0 && row < limit;
    const bad = values.values.findIndex((row) => row !== null && !isRow(row));
    if (bad >= 0)
      report(
        "dangling-row",
        `${table}.${column}[${bad}]: found ${describe(values.values[bad])}, expected a row of ${to} (0 to ${limit - 1})`,
      );
  }
  return errors;
}

function checkTable(
  name: string,
  table: unknown,
  required: readonly string[],
  report: (code: string, message: string) => void,
): void {
  if (!isRecord(table) || !isCount(table["count"]) || !isRecord(table["columns"]))
    return report(
      "wrong-type",
      `${name}: found ${describe(table)}, expected a table of count and columns`,
    );
  const { count, columns } = table;
  const missing = count > 0 ? required.filter((column) => !(column in columns)) : [];
  for (const column of missing)
    report("missing-column", `${name}: the column "${column}" is missing`);
  // What a file says that it holds is not made room for before it holds it.
  const short = required.find(
    (column) => !missing.includes(column) && rowsIn(columns[column]) < count,
  );
  if (short !== undefined)
    report(
      "broken-column",
      `${name}.${short}: found ${rowsIn(columns[short])} values, expected ${count}`,
    );
  if (missing.length > 0 || short !== undefined) return undefined;
  for (const [column, held] of Object.entries(columns)) {
    const where = `${name}.${column}`;
    if (!checkColumn(where, held, count, report)) continue;
    const expected = columnTypes[column];
    columnValues(held as Column, count).forEach((value, row) => {
      if (value === undefined ? required.includes(column) : !(expected?.is(value) ?? true))
        report(
          "wrong-type",
          `${where}[${row}]: found ${describe(value)}, expected ${expected?.name ?? "a value"}`,
        );
    });
  }
  return undefined;
}

const rowsIn = (column: unknown): number => {
  const { rows, codes, values } = isRecord(column) ? column : {};
  const held = rows ?? codes ?? values;
  return Array.isArray(held) ? held.length : 0;
};

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

const text = { name: "text", is: (value: unknown): boolean => typeof value === "string" };
const whole = { name: "a whole number", is: Number.isSafeInteger };

/** Types of the columns that are no attributes; `checkGraph` knows those. */
const columnTypes: Readonly<Record<string, { name: string; is: (value: unknown) => boolean }>> = {
  id: text,
  kind: text,
  list: text,
  text,
  rule: text,
  confidence: text,
  sourceKind: text,
  note: text,
  attribute: text,
  source: whole,
  target: whole,
  line: whole,
  from: whole,
  to: whole,
  quote: whole,
  value: whole,
  node: whole,
  edge: whole,
  evidence: whole,
};

/** Whether a column can be read; reports what is wrong with it. */
function checkColumn(
  where: string,
  held: unknown,
  count: number,
  report: (code: string, message: string) => void,
): boolean {
  const wrong = (found: string, expected: string): boolean => {
    report("broken-column", `${where}: found ${found}, expected ${expected}`);
    return false;
  };
  const within = (row: unknown, low: number, limit: number): boolean =>
    typeof row === "number" && Number.isInteger(row) && row >= low && row < limit;
  if (!isRecord(held)) return wrong(describe(held), "a column");
  const { codes, dictionary, rows, values } = held;
  if (codes !== undefined) {
    if (!Array.isArray(codes) || !Array.isArray(dictionary))
      return wrong("no lists", "codes and a dictionary");
    if (codes.length !== count) return wrong(`${codes.length} codes`, `${count}`);
    const bad = codes.findIndex((code) => !within(code, -1, dictionary.length));
    return bad < 0 || wrong(`code ${describe(codes[bad])}`, `-1 to ${dictionary.length - 1}`);
  }
  if (!Array.isArray(values)) return wrong("no values", "a list of values");
  if (rows === undefined)
    return values.length === count || wrong(`${values.length} values`, `${count}`);
  if (!Array.isArray(rows) || rows.length !== values.length)
    return wrong("rows and values of different length", "as many rows as values");
  const bad = rows.findIndex((row) => !within(row, 0, count));
  return bad < 0 || wrong(`row ${describe(rows[bad])}`, `0 to ${count - 1}`);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const describe = (value: unknown): string =>
  value === undefined ? "nothing" : (JSON.stringify(value)?.slice(0, 60) ?? typeof value);
