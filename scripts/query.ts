// npm run query: asks the graph an openCypher query and prints the answer.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadGraph } from "../src/graph/load-graph.ts";
import type { QueryResult } from "../src/graph/query-engine.ts";
import { createEngine } from "../src/query/engine.ts";
import { QueryError } from "../src/query/query-error.ts";
import { storeFromGraph } from "../src/query/store-from-graph.ts";
import type { Store } from "../src/query/store.ts";
import { takeGraph } from "./make.ts";
import { parseParameter } from "../src/query/parse-parameter.ts";
import { planToText } from "./query/plan-to-text.ts";
import { rowsToCsv } from "./query/rows-to-csv.ts";
import { rowsToJson } from "./query/rows-to-json.ts";
import { rowsToTable } from "./query/rows-to-table.ts";

const help = `Usage: npm run --silent query -- TEXT [options]

Asks the graph an openCypher query (docs/cypher.md) and prints the answer.

  --param K=V     value of $K: a Cypher literal, list or map, else taken as text; repeatable
  --format F      table (default), json, csv
  --explain       print the plan, run nothing
  --graph FILE    a graph.json (default: data/graph.json, built when its inputs changed)
  --help          this text

Warnings and errors go to stderr; exit code 1 where there is no answer.
`;

const formats: Readonly<Record<string, (result: QueryResult) => string>> = {
  table: rowsToTable,
  json: rowsToJson,
  csv: rowsToCsv,
};

/** A mistake of the caller's, to be said without a stack. */
class Refusal extends Error {}

async function readStore(file: string | undefined): Promise<Store> {
  if (file === undefined) await takeGraph();
  const path = file ?? "data/graph.json";
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new Refusal(`${path}: ${(error as Error).message}; expected a graph.json`);
  }
  const loaded = loadGraph(json);
  if ("graph" in loaded) return storeFromGraph(loaded.graph);
  throw new Refusal(
    `${path} is no sound graph.json:\n${loaded.errors.map(({ message }) => `  ${message}`).join("\n")}`,
  );
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      param: { type: "string", multiple: true, default: [] },
      format: { type: "string", default: "table" },
      explain: { type: "boolean", default: false },
      graph: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const [text] = positionals;
  if (text === undefined || positionals.length > 1)
    throw new Refusal(`found ${positionals.length} texts, expected one query; see --help`);
  const write = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
  if (write === undefined)
    throw new Refusal(
      `--format: found "${values.format}", expected one of ${Object.keys(formats).join(", ")}`,
    );
  const parameters = Object.fromEntries(
    values.param.map((given) => {
      const parameter = parseParameter(given);
      if (parameter === null) throw new Refusal(`--param: found "${given}", expected name=value`);
      return parameter;
    }),
  );
  const engine = createEngine(await readStore(values.graph));
  const result = await engine.run(text, parameters, {
    explain: values.explain,
    limits: { rows: 1_000_000 },
  });
  for (const { message } of result.warnings) console.error(`warning: ${message}`);
  if (result.cut !== null)
    console.error(`warning: the answer was cut (${result.cut}); rows are missing`);
  process.stdout.write(values.explain ? planToText(result.plan) : write(result));
}

try {
  await main();
} catch (error) {
  const { message, stack, code } = error as Error & { code?: string };
  if (error instanceof QueryError)
    console.error(`${error.info.type}: ${error.info.code}: ${message}`);
  else console.error(`query: ${error instanceof Refusal || code !== undefined ? message : stack}`);
  process.exitCode = 1;
}
