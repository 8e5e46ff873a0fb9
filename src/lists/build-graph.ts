// The whole journey: lists and curated tables in, graph out. Pure: no files, no clock; the same input gives the
// same graph. What went wrong or stays open is in the diagnostics, never thrown.
import { checkGraph } from "../graph/check-graph.ts";
import { formatVersion } from "../graph/columns.ts";
import { dataVersionOf } from "../graph/data-version.ts";
import type { Diagnostic } from "../graph/diagnostic.ts";
import type { Graph, ListInfo } from "../graph/graph.ts";
import { hashText } from "../graph/hash-text.ts";
import { readLedger, type LedgerRow } from "../graph/ledger.ts";
import { repairText } from "../graph/repair-text.ts";
import { layOut } from "../layout/lay-out.ts";
import { addClaims, titleIndex } from "./link/add-claims.ts";
import { datasetFinder, rowsOfListed } from "./link/add-datasets.ts";
import { addIntroductions } from "./link/add-introductions.ts";
import { addCategories } from "./link/add-categories.ts";
import { addOrganizations } from "./link/add-organizations.ts";
import { addBroaderTerms, addTerms, dropImpliedTerms } from "./link/add-terms.ts";
import { addVenues } from "./link/add-venues.ts";
import { addWorks } from "./link/add-works.ts";
import { countGraph } from "./link/count-graph.ts";
import { addCoverage } from "./link/coverage.ts";
import { emptyDraft } from "./link/draft.ts";
import { finishGraph } from "./link/finish-graph.ts";
import { evidenceMaker, sourceEvidence } from "./link/list-evidence.ts";
import { readCurated, type CuratedTexts } from "./link/read-curated.ts";
import { prepareNormalizer } from "./normalize/entry-context.ts";
import { normalizeEntry } from "./normalize/normalize-entry.ts";
import { readSizeNotes } from "./normalize/parse-variant.ts";
import type { Vocabulary } from "./normalize/vocabulary.ts";
import type { ReadEntry } from "./read/read-entry.ts";
import { readList } from "./read/read-list.ts";
import { linesOf } from "./read/source-text.ts";
import { resolveEntries } from "./resolve/resolve-entries.ts";

export interface ListInput {
  readonly info: Omit<ListInfo, "hash" | "lines">;
  readonly text: string;
}

export interface BuildInput {
  readonly lists: readonly ListInput[];
  readonly vocabulary: Vocabulary;
  readonly curated: CuratedTexts;
  /** Whether to lay the map out; else all positions are 0. */
  readonly layout: boolean;
  /** False: the ledger gives ids, but ids that this build lacks are no error (a build of other lists). */
  readonly checkIds?: boolean;
}

export interface BuildResult {
  readonly graph: Graph;
  /** What the reader saw. */
  readonly entries: readonly ReadEntry[];
  /** The ledger of ids as it should stand after this build. */
  readonly ledger: readonly LedgerRow[];
  readonly diagnostics: readonly Diagnostic[];
}

export type Progress = (step: string) => void;

export function buildGraph(input: BuildInput, onProgress: Progress = () => undefined): BuildResult {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const { vocabulary } = input;

  onProgress("reading");
  const lists = input.lists.map(({ info, text }) => {
    const { text: repaired, repairs } = repairText(text);
    if (repairs.length > 0)
      report({
        code: "text-repaired",
        severity: "warning",
        file: info.file,
        message: `${repairs.length} characters that no format can carry (the first ${repairs[0]?.found} at offset ${repairs[0]?.offset}) became U+FFFD`,
      });
    return {
      info,
      text: repaired,
      lines: linesOf(repaired),
      read: readList({ id: info.id, file: info.file, text: repaired }),
    };
  });
  for (const { read } of lists) diagnostics.push(...read.diagnostics);
  const entries = lists.flatMap(({ read }) => read.entries);

  onProgress("normalizing");
  const ids = lists.map(({ info }) => info.id);
  const letters = new Map(
    lists.flatMap(({ info }) => (info.letter === undefined ? [] : [[info.letter, info.id]])),
  );
  const curated = readCurated(input.curated, (letter) => letters.get(letter) ?? letter);
  diagnostics.push(...curated.diagnostics);
  const normalizer = prepareNormalizer(vocabulary);
  const normal = lists.flatMap(({ info, lines, read }) => {
    const sizeNotes = readSizeNotes(lines);
    return read.entries.map((entry) =>
      normalizeEntry(entry, {
        normalizer,
        names: curated.names,
        sizeNotes,
        file: info.file,
        report,
      }),
    );
  });

  onProgress("resolving");
  const resolution = resolveEntries(normal, curated.identity);
  const fileOf = new Map(lists.map(({ info }) => [info.id, info.file]));
  const named = (diagnostic: Diagnostic): Diagnostic => {
    const file = fileOf.get(diagnostic.file ?? "");
    return file === undefined ? diagnostic : { ...diagnostic, file };
  };
  for (const diagnostic of resolution.diagnostics) report(named(diagnostic));

  onProgress("linking");
  const draft = emptyDraft();
  const evidence = evidenceMaker(new Map(lists.map(({ info, lines }) => [info.id, lines])));
  const works = addWorks(draft, resolution.works, evidence);
  addVenues(draft, works, vocabulary.venues, evidence);
  addCategories(
    draft,
    works,
    new Map(lists.map(({ info, read }) => [info.id, read.sections])),
    evidence,
  );
  addOrganizations(draft, works, evidence);
  addTerms(draft, works, evidence);
  const titles = titleIndex(works);
  const datasets = datasetFinder(draft, curated.datasets, normalizer.modalities, report);
  const held = new Set(
    [...draft.nodes.values()].flatMap(({ kind, name }) => (kind === "Dataset" ? [name] : [])),
  );
  for (const row of rowsOfListed(curated.datasets))
    if (held.has(row.listedAs))
      datasets.find(
        row.name,
        sourceEvidence("curated-name", "medium", {
          url: row.homepage || "data/curated/datasets.csv",
          sourceKind: "curated",
          note: row.note,
        }),
      );
  const claims = addClaims(
    draft,
    curated.claims,
    titles,
    ids,
    datasets,
    normalizer.modalities,
    report,
  );
  addIntroductions(draft, works, evidence, (diagnostic) => report(named(diagnostic)));
  dropImpliedTerms(draft, "Modality", vocabulary.modalities.modalities);
  dropImpliedTerms(draft, "Task", vocabulary.tasks.tasks);
  addCoverage(draft, curated.known, titles, ids, report);
  addBroaderTerms(draft, "Modality", vocabulary.modalities.modalities);
  addBroaderTerms(draft, "Task", vocabulary.tasks.tasks);

  const ledger = readLedger(input.curated.ids);
  const finished = finishGraph(draft, ledger);
  if (input.checkIds !== false) diagnostics.push(...finished.diagnostics);
  const content = {
    formatVersion,
    lists: lists.map(({ info, text, lines }): ListInfo => ({
      ...info,
      hash: hashText(text),
      // The end of the last line begins no other.
      lines: lines.length - (lines.at(-1) === "" ? 1 : 0),
    })),
    nodes: finished.nodes,
    edges: finished.edges,
    layout: null,
  };
  const check = checkGraph({
    ...content,
    dataVersion: "",
    report: { counts: {}, diagnostics: [], identity: [] },
  });
  diagnostics.push(...check);
  const counts = {
    entries: entries.length,
    ...countGraph(finished.nodes, finished.edges, resolution.pairs, diagnostics),
    "ids that are not in the ledger": finished.ledger.length - ledger.length,
    "claims about these lists": claims.about,
    "claims joined": claims.joined,
    "clusters of entries that are one work": resolution.works.filter(
      (work) => work.entries.length > 1,
    ).length,
  };
  const graph: Graph = {
    ...content,
    dataVersion: "",
    report: { counts, diagnostics, identity: resolution.pairs },
  };
  const versioned: Graph = { ...graph, dataVersion: dataVersionOf(graph) };
  if (!input.layout) return { graph: versioned, entries, ledger: finished.ledger, diagnostics };
  onProgress("laying out");
  return {
    graph: layOut(versioned, vocabulary.fields),
    entries,
    ledger: finished.ledger,
    diagnostics,
  };
}
