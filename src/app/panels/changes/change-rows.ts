// What changed between two versions as rows: one for each work and each way in which it changed.
import { compareText } from "../../../graph/compare-text.ts";
import { isListEvidence } from "../../../graph/evidence.ts";
import type { GraphNode } from "../../../graph/graph.ts";
import type { GraphIndex } from "../../../graph/index-graph.ts";
import { olderId } from "../../../review/diff/mark-changes.ts";
import type { WorkRef } from "../../../review/diff/diff-works.ts";
import type { Comparison } from "../../open/open-job.ts";

/** In the order of the filter. */
export const changeKinds = {
  added: "added",
  removed: "removed",
  renamed: "retitled",
  moved: "moved",
  revenued: "other venue or year",
  relinked: "other links",
} as const;

export type ChangeKind = keyof typeof changeKinds;

export interface ChangeRow {
  readonly kind: ChangeKind;
  readonly label: string;
  /** The node that it is; absent where the graph holds none. */
  readonly node: GraphNode | undefined;
  readonly section: string;
  readonly from: string;
  readonly to: string;
}

export type ChangeColumn = "kind" | "label" | "section" | "from" | "to";

export function changeRows(
  { graph }: GraphIndex,
  { list, diff }: Comparison,
): readonly ChangeRow[] {
  const nodes = new Map<string, GraphNode>();
  for (const node of graph.nodes)
    for (const piece of node.evidence["change"] ?? [])
      if (isListEvidence(piece)) nodes.set(`${piece.list} line ${piece.line}`, node);
  const row =
    (kind: ChangeKind, from: string) =>
    (ref: WorkRef): ChangeRow => ({
      kind,
      label: ref.label,
      node: nodes.get(`${from} ${ref.at}`),
      section: ref.section,
      from: "",
      to: "",
    });
  return [
    ...diff.added.map(row("added", list)),
    ...diff.removed.map(row("removed", olderId(list))),
    ...(["renamed", "moved", "revenued", "relinked"] as const).flatMap((kind) =>
      diff[kind].map((change) => ({
        ...row(kind, list)(change.after),
        ...(kind === "relinked" ? ownAddresses(change.from, change.to) : change),
      })),
    ),
  ].map(({ kind, label, node, section, from, to }) => ({ kind, label, node, section, from, to }));
}

/** Of two texts of addresses, those that the other lacks. */
function ownAddresses(from: string, to: string): { from: string; to: string } {
  const [old, fresh] = [from.split(" "), to.split(" ")];
  return {
    from: old.filter((url) => !fresh.includes(url)).join(" "),
    to: fresh.filter((url) => !old.includes(url)).join(" "),
  };
}

const order = Object.keys(changeKinds);

/** Equal rows stay in the order of the list. */
export const sortRows = (
  rows: readonly ChangeRow[],
  column: ChangeColumn,
  down: boolean,
): readonly ChangeRow[] =>
  rows.toSorted(
    (a, b) =>
      (down ? -1 : 1) *
      (column === "kind"
        ? order.indexOf(a.kind) - order.indexOf(b.kind)
        : compareText(a[column].toLowerCase(), b[column].toLowerCase())),
  );
