// Opens files away from the page, so that it never freezes: builds lists into a graph by the same builder as the
// command line, reads graphs of other programs.
import { pathSeparator } from "../../graph/path-separator.ts";
import columns from "../../../data/vocabulary/columns.json?raw";
import fields from "../../../data/vocabulary/fields.json?raw";
import labels from "../../../data/vocabulary/labels.json?raw";
import linkPatterns from "../../../data/vocabulary/link-patterns.json?raw";
import modalities from "../../../data/vocabulary/modalities.json?raw";
import tasks from "../../../data/vocabulary/tasks.json?raw";
import venues from "../../../data/vocabulary/venues.json?raw";
import { checkGraph } from "../../graph/check-graph.ts";
import { toColumns, type GraphFile } from "../../graph/columns.ts";
import type { Graph } from "../../graph/graph.ts";
import { buildGraph, type ListInput } from "../../lists/build-graph.ts";
import { readList } from "../../lists/read/read-list.ts";
import { isChanged, type VersionDiff } from "../../review/diff/diff-works.ts";
import { findOlder, graphOfVersions } from "../../review/diff/graph-of-versions.ts";
import { lintList } from "../../review/lint/lint-list.ts";
import { lintVocabulary } from "../../review/lint/lint-vocabulary.ts";
import { takeApart } from "./pieces.ts";
import { readGraphFiles } from "./read-graph-files.ts";
import type { ListReport, OpenJob, OpenMessage, OpenReport } from "./open-job.ts";

const vocabulary = {
  venues: JSON.parse(venues),
  modalities: JSON.parse(modalities),
  tasks: JSON.parse(tasks),
  labels: JSON.parse(labels),
  columns: JSON.parse(columns),
  fields: JSON.parse(fields),
};

const say = (message: OpenMessage, transfer: Transferable[] = []): void =>
  (self as unknown as Worker).postMessage(message, transfer);
const progress = (step: string): void => say({ is: "progress", step });

function done(graph: Graph, report: OpenReport): void {
  progress("packing");
  const file = toColumns(graph);
  const bytes = new TextEncoder().encode(JSON.stringify(file)).buffer;
  const { frame, pieces } = takeApart({ file, report });
  say({ is: "frame", frame: frame as { file: GraphFile; report: OpenReport } });
  pieces.forEach((piece, i) => {
    if (i % 20 === 0) progress(`handing over, ${Math.round((100 * i) / pieces.length)} %`);
    say({ is: "piece", piece });
  });
  say({ is: "done", bytes }, [bytes]);
}

function reportOn({ info: { file }, text }: ListInput): ListReport {
  const { entries, skipped } = readList({ id: file, file, text });
  const sections = new Map<string, number>();
  for (const { section } of entries) {
    const name = section.join(pathSeparator) || "before the first heading";
    sections.set(name, (sections.get(name) ?? 0) + 1);
  }
  return {
    file,
    sections: Array.from(sections, ([name, count]) => ({ name, entries: count })),
    skipped,
    findings: lintList(file, text, lintVocabulary(vocabulary.venues, JSON.parse(linkPatterns))),
  };
}

/** A graph of both versions; the version before is the open list that keeps most of the works. */
async function compare(job: Extract<OpenJob, { readonly is: "compare" }>): Promise<void> {
  progress("comparing");
  const { before, after, curated, otherwise } = job;
  const found = findOlder(before, after);
  if (otherwise !== null && (found === null || !isVersion(found.diff))) return run(otherwise);
  if (found === null) throw new Error("no list is open to compare with");
  const { graph } = graphOfVersions(
    { lists: before, vocabulary, curated, layout: true },
    found,
    after,
    progress,
  );
  const { info } = found.older;
  done(graph, {
    counts: { nodes: graph.nodes.length, edges: graph.edges.length },
    diagnostics: [],
    lists: [],
    comparison: { list: info.id, title: info.title, file: after.info.file, diff: found.diff },
  });
}

/** It keeps half of what the shorter of both holds and a sixth of the longer, and something changed. */
function isVersion(diff: VersionDiff): boolean {
  const [before, after] = [diff.kept + diff.removed.length, diff.kept + diff.added.length];
  return (
    2 * diff.kept >= Math.min(before, after) &&
    6 * diff.kept >= Math.max(before, after) &&
    isChanged(diff)
  );
}

async function run(job: OpenJob): Promise<void> {
  if (job.is === "compare") {
    await compare(job);
    return;
  }
  if (job.is === "graph") {
    const read = await readGraphFiles(job.files, vocabulary.fields, progress);
    if ("errors" in read)
      say({
        is: "failed",
        message: `${job.files.map(({ name }) => name).join(" and ")} cannot be opened.`,
        details: read.errors.map(({ message }) => message),
      });
    else
      done(read.graph, {
        counts: { nodes: read.graph.nodes.length, edges: read.graph.edges.length },
        diagnostics: read.diagnostics,
        lists: [],
      });
    return;
  }
  const { graph, diagnostics } = buildGraph(
    { lists: job.lists, vocabulary, curated: job.curated, layout: true, checkIds: false },
    progress,
  );
  progress("checking");
  const [unsound] = checkGraph(graph);
  if (unsound !== undefined) throw new Error(unsound.message);
  progress("looking for what is wrong");
  const fresh = job.lists.filter(({ info }) => job.fresh.includes(info.id));
  done(graph, { counts: graph.report.counts, diagnostics, lists: fresh.map(reportOn) });
}

self.addEventListener("message", ({ data }: MessageEvent<OpenJob>) => {
  run(data).catch((error: unknown) =>
    say({
      is: "failed",
      message: "The file could not be opened.",
      details: [error instanceof Error ? error.message : String(error)],
    }),
  );
});
