// npm run export: the graph, or what a query gives, in one of the registered formats.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import type { ExportOptions } from "../src/formats/export-input.ts";
import { formatOf, formats } from "../src/formats/formats.ts";
import { subgraph } from "../src/formats/subgraph.ts";
import type { Graph } from "../src/graph/graph.ts";
import { loadGraph } from "../src/graph/load-graph.ts";
import { takeGraph } from "./make.ts";
import { offlineScript } from "./offline-script.ts";
import { rasterize } from "./rasterize.ts";

const wide = Math.max(...formats.map(({ id }) => id.length));
const help = `Writes the graph, or the part of it that a query gives, in a format that others read.

npm run --silent export -- --format F --out FILE [options]

  --format F       one of those below
  --out FILE       where it goes
  --query TEXT     openCypher: the nodes of its answer, and the relationships it returns (or, where it returns
                   none, those among the nodes) are exported. Default: the whole graph
  --graph FILE     a graph.json (default: data/graph.json, built when its inputs changed)
  --title TEXT     title of figures, tables and documents
  --caption TEXT   caption of figures and tables
  --columns A,B    columns of latex and markdown tables
  --iri-base IRI   base of IRIs in turtle and jsonld
  --dialect D      of cypher: neo4j or memgraph (default: neo4j)
  --width MM       figure width: 89 or 183 (default: 183)
  --palette P      of figures: colour, colour-blind, greyscale (default: colour)
  --scale N        of png: 1, 2 or 4 (default: 2)
  --help           this text

Formats
${formats.map(({ id, readers }) => `  ${id.padEnd(wide)}  ${readers}\n`).join("")}
Exit code 1 when nothing was written.
`;

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** A mistake of the caller's, to be said without a stack. */
class Refusal extends Error {}

/** `value` as one of `allowed`, or a refusal that names both. */
function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined)
    throw new Refusal(`${option}: found "${value}", expected one of ${allowed.join(", ")}`);
  return found;
}

const readOptions = () =>
  parseArgs({
    options: {
      format: { type: "string" },
      out: { type: "string" },
      query: { type: "string" },
      graph: { type: "string" },
      title: { type: "string" },
      caption: { type: "string" },
      columns: { type: "string" },
      "iri-base": { type: "string" },
      dialect: { type: "string" },
      width: { type: "string" },
      palette: { type: "string" },
      scale: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  }).values;

async function main(): Promise<void> {
  const given = readOptions();
  if (given.help) {
    process.stdout.write(help);
    return;
  }
  const ids = formats.map(({ id }) => id);
  const id = oneOf("--format", given.format, ids);
  if (id === undefined) throw new Refusal(`--format is missing, expected one of ${ids.join(", ")}`);
  if (given.out === undefined) throw new Refusal("--out is missing, expected the file to write");
  const dialect = oneOf("--dialect", given.dialect, ["neo4j", "memgraph"]);
  const millimetres = oneOf("--width", given.width, ["89", "183"]);
  const palette = oneOf("--palette", given.palette, ["colour", "colour-blind", "greyscale"]);
  const scale = oneOf("--scale", given.scale, ["1", "2", "4"]);
  const options: ExportOptions = {
    ...(given.title !== undefined && { title: given.title }),
    ...(given.caption !== undefined && { caption: given.caption }),
    ...(given.query !== undefined && { query: given.query }),
    ...(given.columns !== undefined && {
      columns: given.columns.split(",").map((column) => column.trim()),
    }),
    ...(given["iri-base"] !== undefined && { iriBase: given["iri-base"] }),
    ...(millimetres && { millimetres: millimetres === "89" ? 89 : 183 }),
    ...(dialect && { dialect }),
    ...(palette && { palette }),
    ...(scale && { scale: scale === "1" ? 1 : scale === "2" ? 2 : 4 }),
  };
  if (given.graph === undefined) await takeGraph();
  const whole = readGraph(given.graph ?? "data/graph.json");
  const graph = given.query === undefined ? whole : await answer(whole, given.query);
  say(`${graph.nodes.length} nodes and ${graph.edges.length} edges`);
  const write = await formatOf(id)?.load();
  const content = await write?.({ graph, whole, options, rasterize, offlineScript });
  if (content === undefined) throw new Refusal(`no writer for ${id}`);
  mkdirSync(dirname(given.out), { recursive: true });
  writeFileSync(given.out, content);
  say(`wrote ${given.out}`);
}

function readGraph(file: string): Graph {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Refusal(`${file}: ${(error as Error).message}; expected a graph.json`);
  }
  const loaded = loadGraph(json);
  if ("graph" in loaded) return loaded.graph;
  throw new Refusal(
    `${file} is no sound graph.json:\n${loaded.errors.map(({ message }) => `  ${message}`).join("\n")}`,
  );
}

async function answer(graph: Graph, query: string): Promise<Graph> {
  const { storeFromGraph } = await import("../src/query/store-from-graph.ts");
  const { runQuery } = await import("../src/query/run-query.ts");
  const result = runQuery(storeFromGraph(graph), query, {}, { limits: { rows: 1_000_000 } });
  for (const { message } of result.warnings) say(`warning: ${message}`);
  if (result.cut !== null)
    throw new Refusal(`the query was cut (${result.cut}); narrow it, so that nothing is missing`);
  if (result.nodes.length === 0)
    throw new Refusal("the answer holds no nodes; return nodes or paths to export them");
  return subgraph(
    graph,
    new Set(result.nodes.map(({ id }) => id)),
    new Set(result.edges.map(({ id }) => id)),
  );
}

try {
  await main();
} catch (error) {
  const plain =
    error instanceof Refusal ||
    error instanceof RangeError ||
    "code" in (error as object) ||
    "info" in (error as object);
  say(`export: ${plain ? (error as Error).message : (error as Error).stack}`);
  process.exitCode = 1;
}
