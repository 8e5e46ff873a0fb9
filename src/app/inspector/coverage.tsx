// What is known of a model per relation, and what nobody has said.
import type { GraphNode } from "../../graph/graph.ts";
import { edgeKinds, type EdgeKind } from "../../graph/schema.ts";

const words = {
  known: "known",
  none: "none: a source says so",
  unknown: "unknown: nobody has said",
} as const;

export function Coverage({ node }: { readonly node: GraphNode }) {
  const states = Object.entries(node.coverage ?? {});
  if (states.length === 0) return null;
  return (
    <section>
      <h2>What is known</h2>
      <dl className="facts">
        {states.map(([relation, state]) => (
          <div key={relation}>
            <dt>{edgeKinds[relation as EdgeKind].label}</dt>
            <dd>{words[state]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
