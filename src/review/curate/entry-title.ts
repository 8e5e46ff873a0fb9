// The title that an entry of a list has in the graph: curated tables name works by list and title.
import { isListEvidence } from "../../graph/evidence.ts";
import type { GraphNode } from "../../graph/graph.ts";

/** As the list prints it at `line`, or where it first prints it; the name where it prints no title. */
export function entryTitle(node: GraphNode, list: string, line?: number): string {
  const titles = node.titles ?? (node.title === undefined ? [] : [node.title]);
  const pieces = (node.evidence["titles"] ?? node.evidence["title"] ?? []).filter(
    (piece) => isListEvidence(piece) && piece.list === list,
  );
  const piece =
    pieces.find((each) => isListEvidence(each) && each.line === line) ??
    pieces.find(() => line === undefined) ??
    pieces[0];
  return (piece === undefined ? undefined : titles[piece.value ?? 0]) ?? node.title ?? node.name;
}
