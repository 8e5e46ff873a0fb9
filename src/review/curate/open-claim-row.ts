// A row of data/curated/claims.csv that is still to be filled: what nobody has said of an entry yet.
import type { GraphNode } from "../../graph/graph.ts";
import type { GraphIndex } from "../../graph/index-graph.ts";
import { edgeKinds, type EdgeKind, type EdgeKindSpec } from "../../graph/schema.ts";
import { writeCsv } from "../../graph/csv.ts";
import { claimColumns } from "./claim-row.ts";
import { entryTitle } from "./entry-title.ts";

/** What has been found out; empty where it has not. */
export interface Filled {
  readonly target: string;
  readonly source: string;
  readonly role: string;
}

/** Where an entry first stands in a list. */
export const placeOf = (
  node: GraphNode,
): { readonly list: string; readonly line: number } | undefined =>
  node.sources.find((source) => "list" in source);

/** One line without its end; null for what no list holds. */
export function openClaimRow(
  { graph }: GraphIndex,
  node: GraphNode,
  relation: EdgeKind,
  { target, source, role }: Filled,
): string | null {
  const place = placeOf(node);
  if (place === undefined) return null;
  const spec: EdgeKindSpec = edgeKinds[relation];
  const row: Record<(typeof claimColumns)[number], string> = {
    list: graph.lists.find(({ id }) => id === place.list)?.letter ?? place.list,
    title: entryTitle(node, place.list, place.line),
    model: node.name,
    relation,
    role: spec.roles === undefined ? "" : role,
    target_kind: spec.to[0] ?? "",
    target,
    target_title: "",
    confidence: "medium",
    source_url: source,
    source_kind: source === "" ? "" : sourceKindOf(source),
    note: "",
  };
  return writeCsv([claimColumns.map((column) => row[column])]).trimEnd();
}

/** By where it is: a guess that the one who fills the row can mend. */
const sourceKindOf = (url: string): string =>
  /^https?:\/\/huggingface\.co\//.test(url)
    ? "model-card"
    : /^https?:\/\/(?:github|gitlab)\.com\//.test(url)
      ? "readme"
      : "paper";
