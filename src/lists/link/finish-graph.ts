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
  const known = new Set(ledger.filter(({ state }) => state === "live").map(({ key }) => key));
  const own = new Set(draft.nodes.keys());
  const keyOf = (node: DraftNode): string =>
    [node.key, ...node.otherKeys.filter((key) => !own.has(key))].find((key) => known.has(key)) ??
    node.key;
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
