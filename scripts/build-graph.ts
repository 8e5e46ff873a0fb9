// npm run build:graph: the lists and the curated tables in, data/graph.json out, with a summary of everything that
// was done and of what stays open.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { toColumns } from "../src/graph/columns.ts";
import type { Diagnostic } from "../src/graph/diagnostic.ts";
import { writeLedger } from "../src/graph/ledger.ts";
import { coveredRelations } from "../src/graph/schema.ts";
import { buildGraph, type BuildResult } from "../src/lists/build-graph.ts";
import { toEntriesJson } from "../src/lists/read/entries-json.ts";
import { reviewTable } from "../src/lists/resolve/review-table.ts";
import { loadBuildInput, root } from "./load-build-input.ts";
import { markOtherLists } from "./other-lists.ts";

const help = `Builds the graph from the lists and the curated tables.

npm run --silent build:graph -- [options]

  --list FILE      read this Markdown list instead of the published ones; may be repeated.
                   Ids are then not checked against the ledger. Without --out, export and query
                   take the result; the site and the tests build the published lists again.
  --out FILE       where the graph goes (default: data/graph.json); pairs of entries that could
                   not be decided go beside it, with the ending .review.csv
  --entries FILE   also write what the reader saw, before names, merges or repairs, as JSON
  --update-ids     record new and dropped ids in data/curated/ids.csv
  --verbose        name every diagnostic, not only errors and warnings
  --help           this text

Exit code 1 when the build fails: a file that cannot be read, a bad curated row, a graph that breaks the schema,
or an id that would be dropped. Nothing is written then.
`;

const say = (text: string): void => void process.stderr.write(`${text}\n`);

function main(): number {
  let options;
  try {
    options = parseArgs({
      options: {
        list: { type: "string", multiple: true },
        out: { type: "string" },
        entries: { type: "string" },
        "update-ids": { type: "boolean" },
        verbose: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    say(`build:graph: ${message(error)}; see --help`);
    return 1;
  }
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  const files = options.list ?? [];
  if (options["update-ids"] && files.length > 0) {
    say(
      "build:graph: --update-ids records the ids of the published lists and does not go with --list",
    );
    return 1;
  }
  const began = performance.now();
  const lap = (): string => `${((performance.now() - began) / 1000).toFixed(2)} s`;
  let result: BuildResult;
  try {
    const input = loadBuildInput(files, true);
    result = buildGraph(
      { ...input, checkIds: files.length === 0 && !options["update-ids"] },
      (step) => say(`${lap()}  ${step}`),
    );
  } catch (error) {
    say(`build:graph: ${message(error)}`);
    return 1;
  }
  const { graph, diagnostics } = result;
  summarize(result, options.verbose ?? false);
  if (diagnostics.some(({ severity }) => severity === "error")) {
    say("build:graph: failed; nothing was written");
    return 1;
  }
  const out = options.out ?? join(root, "data/graph.json");
  try {
    write(out, JSON.stringify(toColumns(graph)));
    if (options.out === undefined) markOtherLists(root, files.length > 0);
    if (options.entries !== undefined)
      write(
        options.entries,
        `${JSON.stringify(
          graph.lists.flatMap(({ id, file }) =>
            toEntriesJson(
              result.entries.filter(({ list }) => list === id),
              file,
            ),
          ),
          null,
          1,
        )}\n`,
      );
    const letters = new Map(graph.lists.map(({ id, letter }) => [id, letter ?? id]));
    const review = reviewTable(
      graph.report.identity,
      result.entries,
      (list) => letters.get(list) ?? list,
    );
    if (review !== null) {
      const file = out.replace(/\.json$/, "") + ".review.csv";
      write(file, review);
      say(
        `         pairs to decide are in ${options.out === undefined ? "data/graph.review.csv" : file}; put the answers into data/curated/identity.csv`,
      );
    }
    if (options["update-ids"])
      write(join(root, "data/curated/ids.csv"), writeLedger(result.ledger));
  } catch (error) {
    say(`build:graph: ${message(error)}`);
    return 1;
  }
  say(`${lap()}  wrote ${options.out ?? "data/graph.json"}, data version ${graph.dataVersion}`);
  return 0;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const message = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Counts first, then what was left open; errors and warnings are named one by one. */
function summarize({ graph, diagnostics }: BuildResult, verbose: boolean): void {
  const { counts } = graph.report;
  say("");
  for (const [name, count] of Object.entries(counts))
    if (!name.startsWith("diagnostics ") && !/ (?:known|none|unknown)$/.test(name))
      say(`${String(count).padStart(7)}  ${name}`);
  say("");
  const models = counts["nodes Model listed"] ?? counts["nodes Model"] ?? 0;
  for (const relation of coveredRelations)
    say(
      `         ${relation} of ${models} listed models: ${counts[`${relation} known`]} known, ${counts[`${relation} none`]} none, ${counts[`${relation} unknown`]} unknown`,
    );
  say("");
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics)
    groups.set(diagnostic.code, [...(groups.get(diagnostic.code) ?? []), diagnostic]);
  for (const [code, group] of groups) {
    say(`${String(group.length).padStart(7)}  ${code} (${group[0]?.severity})`);
    if (group[0]?.severity !== "info" || verbose)
      for (const diagnostic of group) say(`         ${place(diagnostic)}${diagnostic.message}`);
  }
}

const place = ({ file, line, column }: Diagnostic): string =>
  file === undefined
    ? ""
    : `${file}${line === undefined ? "" : `:${line}`}${column === undefined ? "" : `:${column}`}: `;

process.exitCode = main();
