// Runs one scenario of the TCK through the engine's door and compares what comes out as the TCK says.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { QueryErrorInfo, QueryResult } from "../../../src/graph/query-engine.ts";
import type { Value } from "../../../src/graph/value.ts";
import { createEngine } from "../../../src/query/engine.ts";
import { QueryError } from "../../../src/query/query-error.ts";
import { compareText } from "../../../src/graph/compare-text.ts";
import { parseLiteral } from "./parse-literal.ts";
import type { Scenario, Step } from "./read-scenarios.ts";
import { setUp } from "./set-up.ts";
import { SetUpGraph } from "./set-up-graph.ts";
import { writeLiteral } from "./write-literal.ts";

/** What a query came to: an answer or an error. */
type Outcome = { readonly result: QueryResult } | { readonly error: QueryErrorInfo };

/** Null where the scenario passes, else why it does not. `folder` holds `graphs/`. */
export async function runScenario(folder: string, { steps }: Scenario): Promise<string | null> {
  const graph = new SetUpGraph();
  const parameters: Record<string, Value> = {};
  let outcome: Outcome | null = null;
  let checks = 0;
  try {
    for (const step of steps) {
      switch (step.kind) {
        case "graph":
          if (step.name !== null) setUp(graph, namedGraph(folder, step.name));
          break;
        case "set-up":
          setUp(graph, step.query);
          break;
        case "parameters":
          for (const [name, literal] of step.rows)
            parameters[name as string] = parseLiteral(literal as string);
          break;
        case "query":
          outcome = await execute(graph, step.query, parameters);
          break;
        case "no side effects":
          await checkUntouched(graph);
          break;
        default:
          checks += 1;
          check(step, outcome);
      }
    }
    if (checks === 0) throw new Error("the scenario expects nothing");
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function namedGraph(folder: string, name: string): string {
  const path = join(folder, "graphs", name);
  const { scripts } = JSON.parse(readFileSync(join(path, `${name}.json`), "utf8")) as {
    scripts: readonly string[];
  };
  return scripts
    .map((script) => readFileSync(join(path, script.replace(/(?:\.cypher)?$/, ".cypher")), "utf8"))
    .join(";\n");
}

async function execute(
  graph: SetUpGraph,
  text: string,
  parameters: Readonly<Record<string, Value>>,
): Promise<Outcome> {
  try {
    return { result: await createEngine(graph.toStore()).run(text, parameters) };
  } catch (error) {
    if (!(error instanceof QueryError))
      throw new Error(`the engine threw ${error instanceof Error ? error.stack : String(error)}`, {
        cause: error,
      });
    return { error: error.info };
  }
}

/** The graph as the engine sees it must still be the graph as it was made. */
async function checkUntouched(graph: SetUpGraph): Promise<void> {
  const engine = createEngine(graph.toStore());
  const seen = async (text: string): Promise<string[]> =>
    (await engine.run(text, {}, { limits: { rows: 1_000_000 } })).rows
      .map((row) => row.map((value) => writeLiteral(value)).join(" "))
      .sort(compareText);
  const nodes = graph.nodes.map((node) => writeLiteral(node)).sort(compareText);
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const paths = graph.relationships.map((relationship) =>
    ["start", "end"]
      .map((end) => writeLiteral(byId.get(relationship[end as "start" | "end"])))
      .toSpliced(1, 0, writeLiteral(relationship))
      .join(" "),
  );
  sameLines(nodes, await seen("MATCH (n) RETURN n"), "nodes of the graph");
  sameLines(
    paths.sort(compareText),
    await seen("MATCH (a)-[r]->(b) RETURN a, r, b"),
    "relationships of the graph",
  );
}

function check(step: Step, outcome: Outcome | null): void {
  if (step.kind === "unknown") throw new Error(`this runner does not know the step: ${step.text}`);
  if (!outcome) throw new Error("nothing was executed");
  if (step.kind === "error") {
    if ("result" in outcome)
      throw new Error(
        `expected ${step.type} at ${step.phase}: ${step.detail}, found ${outcome.result.rows.length} rows`,
      );
    checkError(step, outcome.error);
    return;
  }
  if ("error" in outcome) {
    const { type, phase, code, message } = outcome.error;
    throw new Error(`expected rows, found ${type} at ${phase}: ${code}: ${message}`);
  }
  const { result } = outcome;
  if (result.cut !== null) throw new Error(`the result was cut by ${result.cut}`);
  if (step.kind === "empty result") {
    if (result.rows.length > 0) throw new Error(`expected no rows, found ${result.rows.length}`);
  } else if (step.kind === "result") checkRows(step, result);
}

function checkError(
  expected: Extract<Step, { kind: "error" }>,
  { type, phase, code, message }: QueryErrorInfo,
): void {
  const same =
    expected.type === type &&
    (expected.phase === "any time" || expected.phase === phase) &&
    (expected.detail === "*" || expected.detail === code);
  if (!same)
    throw new Error(
      `expected ${expected.type} at ${expected.phase}: ${expected.detail}, found ${type} at ${phase}: ${code}: ${message}`,
    );
}

function checkRows(
  { ordered, bagLists, table }: Extract<Step, { kind: "result" }>,
  { columns, rows }: QueryResult,
): void {
  const [header = [], ...expected] = table;
  sameLines([...header].sort(compareText), [...columns].sort(compareText), "columns");
  const places = header.map((name) => columns.indexOf(name));
  const line = (cells: readonly Value[]): string =>
    cells.map((value) => writeLiteral(value, bagLists)).join(" | ");
  const wanted = expected.map((row) => line(row.map(parseLiteral)));
  const found = rows.map((row) => {
    if (row.length !== columns.length)
      throw new Error(`a row has ${row.length} cells for ${columns.length} columns`);
    return line(places.map((place) => row[place] as Value));
  });
  if (ordered) sameLines(wanted, found, "rows in order");
  else sameLines(wanted.sort(compareText), found.sort(compareText), "rows");
}

function sameLines(expected: readonly string[], found: readonly string[], what: string): void {
  if (expected.length === found.length && expected.every((text, i) => text === found[i])) return;
  const list = (lines: readonly string[]): string =>
    lines.map((text) => `\n    ${text}`).join("") || " none";
  throw new Error(`expected ${what}:${list(expected)}\n  found:${list(found)}`);
}
