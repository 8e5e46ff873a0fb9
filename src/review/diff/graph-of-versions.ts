// From the texts of two versions of a list, among other lists, to what changed and to one graph that shows it.
import { checkGraph } from "../../graph/check-graph.ts";
import type { Graph } from "../../graph/graph.ts";
import { repairText } from "../../graph/repair-text.ts";
import { layOut } from "../../layout/lay-out.ts";
import { buildGraph, type BuildInput, type ListInput } from "../../lists/build-graph.ts";
import { linesOf } from "../../lists/read/source-text.ts";
import { readList } from "../../lists/read/read-list.ts";
import { diffWorks, type VersionDiff } from "./diff-works.ts";
import { markChanges } from "./mark-changes.ts";
import { worksOfEntries, type Work } from "./work.ts";

/** Which of the open lists a text is a version of: the one that keeps most of its works. */
export function findOlder(
  lists: readonly ListInput[],
  after: ListInput,
): { readonly older: ListInput; readonly diff: VersionDiff } | null {
  const fresh = worksOf(after);
  const found = lists.map((older) => ({ older, diff: diffWorks(worksOf(older), fresh) }));
  return found.toSorted((a, b) => b.diff.kept - a.diff.kept)[0] ?? null;
}

const worksOf = ({ info, text }: ListInput): Work[] =>
  worksOfEntries(readList({ id: info.id, file: info.file, text: repairText(text).text }).entries);

/** `input.lists` hold the older version; the newer takes its place and its id. The graph is laid out. Throws where it is unsound. */
export function graphOfVersions(
  input: BuildInput,
  { older, diff }: { readonly older: ListInput; readonly diff: VersionDiff },
  newer: ListInput,
  onProgress: (step: string) => void = () => undefined,
): { readonly graph: Graph; readonly lists: readonly ListInput[] } {
  const after: ListInput = {
    info: { ...older.info, file: newer.info.file },
    text: newer.text,
  };
  const lists = input.lists.map((list) => (list === older ? after : list));
  const build = (versions: readonly ListInput[]): Graph =>
    buildGraph({ ...input, lists: versions, layout: false, checkIds: false }).graph;
  onProgress("building the graph of both versions");
  const lines = ({ text }: ListInput): string[] => linesOf(repairText(text).text);
  const both = markChanges({
    before: build(input.lists),
    after: build(lists),
    list: older.info.id,
    lines: { before: lines(older), after: lines(after) },
    diff,
  });
  const [unsound] = checkGraph(both);
  if (unsound !== undefined) throw new Error(unsound.message);
  onProgress("laying out");
  return { graph: withChangesSeen(layOut(both, input.vocabulary.fields)), lists };
}

/** The map hides what hangs on nothing; what changed is drawn all the same. */
function withChangesSeen(graph: Graph): Graph {
  const { layout, nodes } = graph;
  if (layout === null) return graph;
  const visibility = layout.visibility.map((seen, i) =>
    seen === 0 && nodes[i]?.change !== undefined ? 1 : seen,
  );
  return { ...graph, layout: { ...layout, visibility } };
}
