// The row of data/curated/identity.csv that settles whether two entries are one work.
import { writeCsv } from "../../graph/csv.ts";
import type { IdentityPair } from "../../graph/graph.ts";
import type { GraphIndex } from "../../graph/index-graph.ts";
import { entryKinds } from "../entry-nodes.ts";
import { entryTitle } from "./entry-title.ts";

export const identityColumns = [
  "list_a",
  "title_a",
  "list_b",
  "title_b",
  "decision",
  "reason",
] as const;

/** One line without its end. */
export function identityRow(
  index: GraphIndex,
  { a, b, nameA, nameB }: Pick<IdentityPair, "a" | "b" | "nameA" | "nameB">,
  decision: "same" | "different",
  reason: string,
): string {
  const cells = [
    [a, nameA],
    [b, nameB],
  ].flatMap(([place = "", name = ""]) => {
    const [list = "", line = ""] = place.split(/:(?=\d+$)/);
    const info = index.graph.lists.find(({ id }) => id === list);
    const held = nodeAt(index, list, Number(line));
    return [info?.letter ?? list, held === undefined ? name : entryTitle(held, list, Number(line))];
  });
  return writeCsv([[...cells, decision, reason]]).trimEnd();
}

const nodeAt = ({ graph }: GraphIndex, list: string, line: number) =>
  graph.nodes.find(
    ({ kind, sources }) =>
      entryKinds.has(kind) &&
      sources.some((source) => "list" in source && source.list === list && source.line === line),
  );
