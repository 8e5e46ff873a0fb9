// How large a node is drawn and how much it deserves a label, from what it is linked to.
import type { Substance } from "./substance.ts";

const leafRadius = 1.6;
const largestRadius = 10;

/** Radius in page pixels, for any node of the graph. */
export function radiusOf(
  { index: { graph, degree }, users, neighbours, isLeaf }: Substance,
  node: number,
): number {
  const at = graph.nodes[node];
  const links = neighbours[node]?.length ?? 0;
  if (at === undefined) return leafRadius;
  const grown = (weight: number): number => Math.min(largestRadius, 2.4 + 1.05 * Math.sqrt(weight));
  if (at.kind !== "Model" && at.kind !== "Dataset")
    return Math.min(8, 2.4 + 0.6 * Math.sqrt(degree(node)));
  if (isLeaf(node)) return leafRadius;
  if (at.kind === "Dataset") return grown(users[node] ?? 0);
  return at.listed ? grown(0.7 * Math.min(links, 25)) : grown(links);
}

/** Larger first. */
export function importanceOf(
  { index, users, descendants, neighbours }: Substance,
  node: number,
): number {
  const { graph, out, degree } = index;
  const at = graph.nodes[node];
  if (at === undefined) return 0;
  if (at.kind === "Dataset") return (users[node] ?? 0) + (at.listed ? 0.8 : 0);
  if (at.kind !== "Model") return Math.sqrt(degree(node));
  const sections = out(node).reduce(
    (n, edge) => n + (graph.edges[edge]?.kind === "IN_CATEGORY" ? 1 : 0),
    0,
  );
  return (
    1.6 * (descendants[node] ?? 0) +
    1.3 * Math.sqrt(neighbours[node]?.length ?? 0) +
    (at.listed ? 1.5 : 0) +
    (at.links?.some(({ kind }) => kind === "weights") === true ? 0.5 : 0) +
    (sections > 1 ? 1 : 0)
  );
}
