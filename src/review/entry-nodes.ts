// Which node of the graph a line of a list speaks of.
import { isListEvidence } from "../graph/evidence.ts";
import type { GraphNode } from "../graph/graph.ts";
import type { GraphIndex } from "../graph/index-graph.ts";

/** Kinds that an entry of a list can be; sections, venues and modalities stand in lines, too. */
export const entryKinds: ReadonlySet<string> = new Set(["Model", "Dataset", "Survey", "Resource"]);
/** Lines that an entry may run on for. */
const reach = 12;

/** Node by list id and 1-based line: where entries begin, and the lines after it that are evidence for them. */
export function entryNodes({
  graph,
}: GraphIndex): (list: string, line: number) => GraphNode | undefined {
  const held = new Map<string, GraphNode>();
  const at = (list: string, line: number): string => `${list}:${line}`;
  const entries = graph.nodes.filter(({ kind }) => entryKinds.has(kind));
  for (const node of entries)
    for (const source of node.sources)
      if ("list" in source) held.set(at(source.list, source.line), node);
  for (const node of entries)
    for (const source of node.sources)
      if ("list" in source)
        for (const piece of Object.values(node.evidence).flat())
          if (
            isListEvidence(piece) &&
            piece.list === source.list &&
            piece.line > source.line &&
            piece.line <= source.line + reach &&
            !held.has(at(piece.list, piece.line))
          )
            held.set(at(piece.list, piece.line), node);
  return (list, line) => held.get(at(list, line));
}
