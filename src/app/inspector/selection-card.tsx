// Several nodes are selected: who they are, and what they share.
import type { GraphNode } from "../../graph/graph.ts";
import { actions } from "../actions/actions.ts";
import type { AppData } from "../load/load-data.ts";
import { NodeLink } from "./node-link.tsx";

/** Neighbours of at least two of the nodes, those of most first. */
function shared(
  { index }: AppData,
  nodes: readonly GraphNode[],
): { node: GraphNode; count: number }[] {
  const counts = new Map<number, number>();
  for (const { id } of nodes) {
    const at = index.position(id) ?? -1;
    const near = new Set([
      ...Array.from(index.out(at), (edge) => index.targets[edge] ?? -1),
      ...Array.from(index.in(at), (edge) => index.sources[edge] ?? -1),
    ]);
    for (const neighbour of near) counts.set(neighbour, (counts.get(neighbour) ?? 0) + 1);
  }
  return Array.from(counts)
    .filter(([, count]) => count > 1)
    .toSorted(([, a], [, b]) => b - a)
    .flatMap(([at, count]) => {
      const node = index.graph.nodes[at];
      return node === undefined ? [] : [{ node, count }];
    });
}

export function SelectionCard({
  data,
  nodes,
}: {
  readonly data: AppData;
  readonly nodes: readonly GraphNode[];
}) {
  const common = shared(data, nodes);
  return (
    <article className="card" data-testid="card">
      <h1>{nodes.length} selected</h1>
      <ul className="relations">
        {nodes.map((node) => (
          <li key={node.id}>
            <NodeLink node={node} />
          </li>
        ))}
      </ul>
      <p>
        <button type="button" onClick={() => actions.find(({ id }) => id === "leave")?.run(data)}>
          Select nothing
        </button>
      </p>
      <h2>
        Neighbours they share <span className="count">{common.length}</span>
      </h2>
      {common.length === 0 ? (
        <p>No node is linked with two of them.</p>
      ) : (
        <ul className="relations">
          {common.slice(0, 40).map(({ node, count }) => (
            <li key={node.id}>
              <NodeLink node={node} />
              <small>
                {count} of {nodes.length}
              </small>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
