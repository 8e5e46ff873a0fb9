// npm run diff: what a list or a graph gained, lost and changed between two versions.
import { readFileSync } from "node:fs";
import { loadGraph } from "../src/graph/load-graph.ts";
import { readList } from "../src/lists/read/read-list.ts";
import { diffWorks } from "../src/review/diff/diff-works.ts";
import { toDiffText, toReleaseNotes } from "../src/review/diff/to-diff-text.ts";
import { worksOfEntries, worksOfGraph, type Work } from "../src/review/diff/work.ts";
import { goWhereAsked } from "./where-asked.ts";
import { readOptions } from "./read-options.ts";

const help = `Usage: npm run --silent diff -- OLD NEW [--format text|json|markdown]

Compares two versions of a list: Markdown lists or graph.json files, in any combination.

  --format   text (default), json {kept, added, removed, renamed, moved, revenued, relinked, sections}, markdown (release notes)
`;

const { values, positionals } = readOptions("diff", {
  allowPositionals: true,
  options: {
    format: { type: "string", default: "text" },
    help: { type: "boolean", default: false },
  },
});

function works(file: string): Work[] {
  const text = readFileSync(file, "utf8");
  if (!file.endsWith(".json")) return worksOfEntries(readList({ id: file, text, file }).entries);
  const loaded = loadGraph(JSON.parse(text));
  if ("graph" in loaded) return worksOfGraph(loaded.graph);
  throw new Error(
    `${file} is no sound graph.json:\n${loaded.errors.map(({ message }) => `  ${message}`).join("\n")}`,
  );
}

function diff([before, after]: readonly string[]): number {
  if (before === undefined || after === undefined || positionals.length > 2) {
    process.stderr.write(help);
    return 2;
  }
  const found = diffWorks(works(before), works(after));
  const formats: Record<string, () => string> = {
    text: () => toDiffText(found),
    json: () => `${JSON.stringify(found, null, 2)}\n`,
    markdown: () => toReleaseNotes(found),
  };
  const write = formats[values.format];
  if (write === undefined) {
    console.error(
      `found --format ${values.format}, expected one of ${Object.keys(formats).join(", ")}`,
    );
    return 2;
  }
  process.stdout.write(write());
  return 0;
}

goWhereAsked("diff");
if (values.help) process.stdout.write(help);
else
  try {
    process.exitCode = diff(positionals);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
