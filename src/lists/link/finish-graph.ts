// From a draft to the graph: ids by the ledger, one order, the strongest confidence on each edge, counts of everything.
import { compareText } from "../../graph/compare-text.ts";
import { strongestConfidence } from "../../graph/evidence.ts";
import type { Diagnostic } from "../../graph/diagnostic.ts";
import { edgeId, type GraphEdge, type GraphNode } from "../../graph/graph.ts";
import { assignIds, type LedgerRow } from "../../graph/ledger.ts";
import { nodeKinds } from "../../graph/schema.ts";
import type { Draft, DraftNode } from "./draft.ts";

export interface Finished {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly ledger: readonly LedgerRow[];
  readonly diagnostics: readonly Diagnostic[];
}

export function finishGraph(draft: Draft, ledger: readonly LedgerRow[]): Finished {
  const keyOf = keysByLedger([...draft.nodes.values()], ledger);
  const drafts = [...draft.nodes.values()];
  const {
    ids,
    ledger: next,
    diagnostics,
  } = assignIds(
    drafts.map((node) => ({
      prefix: nodeKinds[node.kind].slug,
      key: keyOf(node),
      name: node.name,
      tellers: node.tellers,
    })),
    ledger,
  );
  const idOf = (node: DraftNode): string => ids.get(keyOf(node)) ?? node.key;
  const nodes = drafts
    .map(
      (node): GraphNode =>
        ({
          id: idOf(node),
          kind: node.kind,
          name: node.name,
          aliases: [],
          sources: node.sources,
          listed: node.listed,
          ...node.values,
          x: 0,
          y: 0,
          evidence: node.evidence,
        }) as GraphNode,
    )
    .toSorted((a, b) => compareText(a.id, b.id));
  const edges = [...draft.edges.values()]
    .map(({ kind, source, target, role, evidence, values }): GraphEdge => {
      const [from, to] = [idOf(source), idOf(target)];
      return {
        id: edgeId(from, kind, to, role),
        kind,
        source: from,
        target: to,
        ...(role === undefined ? {} : { role }),
        ...values,
        confidence: strongestConfidence(evidence),
        evidence,
      };
    })
    .toSorted((a, b) => compareText(a.id, b.id));
  return { nodes, edges, ledger: next, diagnostics };
}

/**
 * The key by which the ledger knows each node: its own, an earlier one, or that of a row which nothing else in this
 * build claims and which bears its very name (a title was mended, a base came to be listed). Else its own.
 */
function keysByLedger(
  nodes: readonly DraftNode[],
  ledger: readonly LedgerRow[],
): (node: DraftNode) => string {
  const live = ledger.filter(({ state }) => state === "live");
  const known = new Set(live.map(({ key }) => key));
  const own = new Set(nodes.map(({ key }) => key));
  const keys = new Map<DraftNode, string>();
  const taken = new Set<string>();
  for (const node of nodes) {
    const key = [node.key, ...node.otherKeys.filter((key) => !own.has(key))].find(
      (key) => known.has(key) && !taken.has(key),
    );
    if (key === undefined) continue;
    keys.set(node, key);
    taken.add(key);
  }
  const named = (kind: string, name: string): string => `${kind} ${name}`;
  const orphans = new Map<string, LedgerRow | null>();
  for (const row of live) {
    if (taken.has(row.key)) continue;
    const name = named(row.id.slice(0, row.id.indexOf("/")), row.name);
    orphans.set(name, orphans.has(name) ? null : row);
  }
  const newcomers = new Map<string, DraftNode | null>();
  for (const node of nodes) {
    if (keys.has(node)) continue;
    const name = named(nodeKinds[node.kind].slug, node.name);
    newcomers.set(name, newcomers.has(name) ? null : node);
  }
  for (const [name, node] of newcomers) {
    const orphan = orphans.get(name);
    if (node !== null && orphan) keys.set(node, orphan.key);
  }
  return (node) => keys.get(node) ?? node.key;
}
