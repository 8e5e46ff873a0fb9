// Nothing is selected: what the graph holds, and where to begin.
import { nodeKinds, type NodeKind } from "../../graph/schema.ts";
import type { AppData } from "../load/load-data.ts";
import { NodeLink } from "./node-link.tsx";

/** As many landmarks are named. */
const most = 8;

export function StartCard({ data: { index } }: { readonly data: AppData }) {
  const { nodes, edges, lists, layout } = index.graph;
  const listed = (kind: NodeKind): number =>
    nodes.filter((node) => node.kind === kind && node.listed).length;
  const landmarks = nodes
    .map((node, i) => ({ node, importance: layout?.importance[i] ?? index.degree(i) }))
    .filter(({ node }) => node.kind === "Model" || node.kind === "Dataset")
    .toSorted((a, b) => b.importance - a.importance)
    .slice(0, most);
  return (
    <article className="card">
      <h1>How models relate</h1>
      <p>
        {listed("Model")} models, {listed("Dataset")} datasets and {listed("Survey")} surveys of{" "}
        {lists.length === 1 ? "one list" : `${lists.length} lists`}, with {nodes.length} nodes and{" "}
        {edges.length} edges between them, each with its evidence.
      </p>
      <h2>Lists</h2>
      <ul className="plain">
        {lists.map(({ id, title, licence }) => (
          <li key={id}>
            {title}
            {licence !== undefined && <small> {licence}</small>}
          </li>
        ))}
      </ul>
      <h2>Landmarks</h2>
      <ul className="relations">
        {landmarks.map(({ node }) => (
          <li key={node.id}>
            <NodeLink node={node} />
            <small>{nodeKinds[node.kind].label}</small>
          </li>
        ))}
      </ul>
    </article>
  );
}
