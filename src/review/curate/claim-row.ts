// "Report this claim": the row of data/curated/claims.csv, with the doubt in it, to paste into the table.
import { isListEvidence, type SourceEvidence } from "../../graph/evidence.ts";
import type { GraphEdge } from "../../graph/graph.ts";
import type { GraphIndex } from "../../graph/index-graph.ts";
import { writeCsv } from "../../graph/csv.ts";
import { entryTitle } from "./entry-title.ts";

export const claimColumns = [
  "list",
  "title",
  "model",
  "relation",
  "role",
  "target_kind",
  "target",
  "target_title",
  "confidence",
  "source_url",
  "source_kind",
  "note",
] as const;

/** One line without its end: the claim at confidence `low`, the note telling what is wrong. Null where no list holds its subject. */
export function claimRow(
  { graph, node }: GraphIndex,
  edge: GraphEdge,
  { url, sourceKind, note }: SourceEvidence,
  doubt: string,
): string | null {
  const [source, target] = [node(edge.source), node(edge.target)];
  const place = source?.sources.find((each) => "list" in each);
  if (source === undefined || target === undefined || place === undefined || !("list" in place))
    return null;
  const list = graph.lists.find(({ id }) => id === place.list);
  const row: Record<(typeof claimColumns)[number], string> = {
    list: list?.letter ?? place.list,
    title: entryTitle(source, place.list, place.line),
    model: source.name,
    relation: edge.kind,
    role: edge.role ?? "",
    target_kind: target.kind,
    target: target.name,
    target_title: target.title ?? "",
    confidence: "low",
    source_url: url,
    source_kind: sourceKind,
    note: [note, `reported: ${doubt}`].filter((part) => part !== "").join("; "),
  };
  return writeCsv([claimColumns.map((column) => row[column])]).trimEnd();
}

/** The piece of an edge's evidence that is a claim. */
export const claimOf = ({ evidence }: GraphEdge): SourceEvidence | undefined =>
  evidence.find(
    (piece): piece is SourceEvidence => !isListEvidence(piece) && piece.rule === "claim",
  );
