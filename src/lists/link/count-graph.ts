// Counts of everything that a build did, by name, for its summary and its report.
import type { Diagnostic } from "../../graph/diagnostic.ts";
import type { GraphEdge, GraphNode, IdentityPair } from "../../graph/graph.ts";
import {
  coveredRelations,
  edgeKinds,
  nodeKinds,
  type EdgeKind,
  type NodeKind,
} from "../../graph/schema.ts";
import { ownerOf } from "./owner-of.ts";

export function countGraph(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  identity: readonly IdentityPair[],
  diagnostics: readonly Diagnostic[],
): Record<string, number> {
  const counts: Record<string, number> = { nodes: nodes.length, edges: edges.length };
  for (const kind of Object.keys(nodeKinds) as NodeKind[]) {
    const those = nodes.filter((node) => node.kind === kind);
    counts[`nodes ${kind}`] = those.length;
    if (those.some(({ listed }) => !listed))
      counts[`nodes ${kind} listed`] = those.filter(({ listed }) => listed).length;
  }
  const owners = new Set(
    nodes.flatMap((node) =>
      node.kind === "Model"
        ? (node.links ?? []).flatMap(({ url }) => {
            const owner = ownerOf(url);
            return owner?.host === "github" ? [owner.login.toLowerCase()] : [];
          })
        : [],
    ),
  );
  counts["GitHub owners of models"] = owners.size;
  for (const kind of Object.keys(edgeKinds) as EdgeKind[])
    counts[`edges ${kind}`] = edges.filter((edge) => edge.kind === kind).length;
  for (const decision of ["same", "different", "undecided"])
    counts[`pairs ${decision}`] = identity.filter((pair) => pair.decision === decision).length;
  const listedModels = nodes.filter(({ kind, listed }) => kind === "Model" && listed);
  for (const relation of coveredRelations)
    for (const state of ["known", "none", "unknown"])
      counts[`${relation} ${state}`] = listedModels.filter(
        ({ coverage }) => coverage?.[relation] === state,
      ).length;
  for (const { code } of diagnostics)
    counts[`diagnostics ${code}`] = (counts[`diagnostics ${code}`] ?? 0) + 1;
  return counts;
}
