// What the curated table of datasets knows: other names, modalities, homepages, what is part of what; and the
// datasets that no list holds.
import { compareText } from "../../graph/compare-text.ts";
import type { Diagnostic } from "../../graph/diagnostic.ts";
import type { Evidence } from "../../graph/evidence.ts";
import { foldName } from "../normalize/fold-text.ts";
import type { TermMatcher } from "../normalize/match-terms.ts";
import { termNode } from "./add-terms.ts";
import {
  addAlias,
  addSource,
  draftEdge,
  draftNode,
  setValue,
  type Draft,
  type DraftNode,
} from "./draft.ts";
import { sourceEvidence } from "./list-evidence.ts";
import type { CuratedDataset } from "./read-curated.ts";

const table = "data/curated/datasets.csv";

export interface DatasetFinder {
  /** The node of a dataset that a claim names, with what the table knows of it; `evidence` says who names it. */
  find(name: string, evidence: Evidence): DraftNode;
}

export function datasetFinder(
  draft: Draft,
  rows: readonly CuratedDataset[],
  modalities: TermMatcher,
  report: (diagnostic: Diagnostic) => void,
): DatasetFinder {
  const exact = new Map<string, CuratedDataset>();
  const folded = new Map<string, CuratedDataset>();
  for (const row of rows) exact.set(row.name, row);
  for (const row of rows)
    for (const alias of row.aliases) if (!exact.has(alias)) exact.set(alias, row);
  for (const [name, row] of exact) if (!folded.has(foldName(name))) folded.set(foldName(name), row);
  const rowOf = (name: string): CuratedDataset | undefined =>
    exact.get(name) ?? folded.get(foldName(name));

  const listed = [...draft.nodes.values()].filter((node) => node.kind === "Dataset");
  const byName = new Map(listed.map((node) => [node.name, node]));
  const byFolded = new Map<string, DraftNode>();
  for (const node of listed)
    if (!byFolded.has(foldName(node.name))) byFolded.set(foldName(node.name), node);
  const listedNode = (name: string): DraftNode | undefined =>
    byName.get(name) ?? byFolded.get(foldName(name));

  const done = new Map<string, DraftNode>();
  const nodeOf = (row: CuratedDataset, evidence: Evidence): DraftNode => {
    const known = done.get(row.name);
    if (known !== undefined) return known;
    const held = row.listedAs === "" ? undefined : listedNode(row.listedAs);
    if (row.listedAs === "" && listedNode(row.name) !== undefined)
      report({
        code: "dataset-looks-listed",
        severity: "warning",
        file: table,
        line: row.line,
        message: `"${row.name}" is not marked as listed, and a list holds a dataset of that name`,
      });
    const node =
      held ?? draftNode(draft, "Dataset", `dataset:${row.name}`, row.name, [evidence], false);
    done.set(row.name, node);
    enrich(node, row);
    return node;
  };

  const enrich = (node: DraftNode, row: CuratedDataset): void => {
    const curated = (rule: string, note = ""): Evidence =>
      sourceEvidence(rule, "medium", {
        url: row.homepage || table,
        sourceKind: "curated",
        note: note || row.note,
      });
    addAlias(node, row.name, [curated("curated-name")]);
    for (const alias of row.aliases) addAlias(node, alias, [curated("curated-alias")]);
    if (!node.listed) addSource(node, { url: row.homepage || table });
    if (row.homepage !== "")
      setValue(node, "homepage", row.homepage, [curated("curated-homepage")]);
    if (row.note !== "") setValue(node, "note", row.note, [curated("curated-note")]);
    if (row.flag === "private") setValue(node, "access", "private", [curated("curated-access")]);
    for (const printed of row.modalities) {
      const name = modalities.canonical(printed);
      if (name === undefined)
        report({
          code: "unknown-modality",
          severity: "warning",
          file: table,
          line: row.line,
          message: `modality "${printed}" is none of the modalities that are known by name`,
        });
      const piece = curated("curated-modality");
      draftEdge(
        draft,
        "HAS_MODALITY",
        node,
        termNode(draft, "Modality", name ?? printed, [piece]),
        [piece],
      );
    }
    if (row.partOf === "") return;
    const piece = curated("curated-part", `${row.name} is part of ${row.partOf}`);
    const whole = rowOf(row.partOf);
    const target =
      whole !== undefined && whole !== row
        ? nodeOf(whole, piece)
        : (listedNode(row.partOf) ??
          draftNode(draft, "Dataset", `dataset:${row.partOf}`, row.partOf, [piece], false));
    if (target.sources.length === 0) addSource(target, { url: row.homepage || table });
    if (target !== node) draftEdge(draft, "PART_OF", node, target, [piece]);
  };

  return {
    find(name, evidence) {
      const row = rowOf(name);
      if (row !== undefined) return nodeOf(row, evidence);
      const held = listedNode(name);
      if (held !== undefined) return held;
      report({
        code: "dataset-not-curated",
        severity: "info",
        file: table,
        message: `"${name}" is named by a claim and has no row`,
      });
      const node = draftNode(draft, "Dataset", `dataset:${name}`, name, [evidence], false);
      if (node.sources.length === 0 && "url" in evidence) addSource(node, { url: evidence.url });
      return node;
    },
  };
}

/** Rows that say what a listed dataset is, whether a claim names it or not; in the order of their names. */
export const rowsOfListed = (rows: readonly CuratedDataset[]): CuratedDataset[] =>
  rows.filter(({ listedAs }) => listedAs !== "").toSorted((a, b) => compareText(a.name, b.name));
