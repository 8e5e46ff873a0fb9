// One graph of two versions of a list: that of the newer version, with what the older one held besides, each work marked
// with what happened to it.
import { dataVersionOf } from "../../graph/data-version.ts";
import { isListEvidence, type Evidence } from "../../graph/evidence.ts";
import type { Graph, GraphEdge, GraphNode, ListInfo } from "../../graph/graph.ts";
import { entryKinds } from "../entry-nodes.ts";
import type { VersionDiff, WorkRef } from "./diff-works.ts";

interface Versions {
  /** Built with the older version, and with the newer in its place under the same id. */
  readonly before: Graph;
  readonly after: Graph;
  /** Id of the list. */
  readonly list: string;
  /** Of both versions of the list. */
  readonly lines: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly diff: VersionDiff;
}

/** What the older version is called beside the newer one. */
export const olderId = (list: string): string => `${list}-before`;

/** Not laid out. Evidence out of the older version names it as a list of its own. */
export function markChanges({ before, after, list, lines, diff }: Versions): Graph {
  const older = before.lists.find(({ id }) => id === list);
  if (older === undefined) throw new Error(`markChanges: the graph before has no list "${list}"`);
  const oldLine = (ref: WorkRef): Evidence[] => lineOf(lines.before, ref, olderId(list));
  const newLine = (ref: WorkRef): Evidence[] => lineOf(lines.after, ref, list);
  const oldAt = nodesByLine(before, list);
  const newAt = nodesByLine(after, list);

  const marks = new Map<string, { change: string; evidence: Evidence[] }>();
  const mark = (id: string | undefined, change: string, evidence: Evidence[]): void => {
    if (id === undefined) return;
    const held = marks.get(id);
    if (held === undefined || held.change === change)
      marks.set(id, { change, evidence: unique([...(held?.evidence ?? []), ...evidence]) });
  };
  for (const ref of diff.added) mark(newAt.get(ref.at), "added", newLine(ref));
  for (const { before: old, after: now } of changesOf(diff))
    mark(newAt.get(now.at), "changed", [...oldLine(old), ...newLine(now)]);
  const here = new Set(after.nodes.map(({ id }) => id));
  for (const ref of diff.removed) mark(oldAt.get(ref.at), "removed", oldLine(ref));

  const gone = new Set(
    Array.from(marks).flatMap(([id, { change }]) =>
      change === "removed" && !here.has(id) ? [id] : [],
    ),
  );
  const rename = renamer(list);
  const edges = before.edges.filter(({ source, target }) => gone.has(source) || gone.has(target));
  const brought = new Set(
    [...gone, ...edges.flatMap(({ source, target }) => [source, target])].filter(
      (id) => !here.has(id),
    ),
  );
  const nodes = [
    ...after.nodes,
    ...before.nodes.filter(({ id }) => brought.has(id)).map(rename.node),
  ].map((node) => {
    const found = marks.get(node.id);
    return found === undefined
      ? node
      : {
          ...node,
          change: found.change,
          evidence: { ...node.evidence, change: found.evidence },
        };
  });
  const both: Graph = {
    ...after,
    lists: [...after.lists, olderInfo(older)],
    nodes,
    edges: [...after.edges, ...edges.map(rename.edge)],
    layout: null,
  };
  return { ...both, dataVersion: dataVersionOf(both) };
}

/** Every way in which a kept work differs. */
export const changesOf = (diff: VersionDiff): VersionDiff["renamed"] => [
  ...diff.renamed,
  ...diff.moved,
  ...diff.revenued,
  ...diff.relinked,
];

const olderInfo = ({ letter: _letter, ...info }: ListInfo): ListInfo => ({
  ...info,
  id: olderId(info.id),
  title: `${info.title} (before)`,
});

/** Ids of entries by where they stand, as a diff says it. */
const nodesByLine = ({ nodes }: Graph, list: string): ReadonlyMap<string, string> =>
  new Map(
    nodes.flatMap(({ id, kind, sources }) =>
      entryKinds.has(kind)
        ? sources.flatMap((source) =>
            "list" in source && source.list === list ? [[`line ${source.line}`, id] as const] : [],
          )
        : [],
    ),
  );

/** The line at which a work stands, quoted and marked whole, as evidence of the change. */
function lineOf(lines: readonly string[], { at }: WorkRef, list: string): Evidence[] {
  const line = Number(at.replace("line ", ""));
  const quote = lines[line - 1];
  if (quote === undefined) return [];
  const from = quote.length - quote.trimStart().length;
  const to = Math.max(from, quote.trimEnd().length);
  return [{ rule: "version-diff", confidence: "stated", list, line, from, to, quote }];
}

/** Names the older version in what is taken out of its graph. */
function renamer(list: string): {
  readonly node: (node: GraphNode) => GraphNode;
  readonly edge: (edge: GraphEdge) => GraphEdge;
} {
  const piece = (evidence: Evidence): Evidence =>
    isListEvidence(evidence) && evidence.list === list
      ? { ...evidence, list: olderId(list) }
      : evidence;
  return {
    node: (node) => ({
      ...node,
      sources: node.sources.map((source) =>
        "list" in source && source.list === list ? { ...source, list: olderId(list) } : source,
      ),
      evidence: Object.fromEntries(
        Object.entries(node.evidence).map(([name, pieces]) => [name, pieces.map(piece)]),
      ),
    }),
    edge: (edge) => ({ ...edge, evidence: edge.evidence.map(piece) }),
  };
}

const unique = (evidence: readonly Evidence[]): Evidence[] =>
  Array.from(new Map(evidence.map((piece) => [JSON.stringify(piece), piece])).values());
