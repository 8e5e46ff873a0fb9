// A node's edges by kind and direction, each a list that can be walked.
import { useState } from "react";
import type { GraphEdge, GraphNode } from "../../graph/graph.ts";
import { edgeKinds, type EdgeKind } from "../../graph/schema.ts";
import { expandNode } from "../actions/expand-node.ts";
import type { AppData } from "../load/load-data.ts";
import { EvidenceButton } from "./evidence-button.tsx";
import { NodeLink } from "./node-link.tsx";
import { grouped } from "../../answer/words.ts";

interface Relation {
  readonly key: string;
  readonly kind: EdgeKind;
  readonly outward: boolean;
  readonly ends: readonly { readonly edge: GraphEdge; readonly node: GraphNode }[];
}

/** As many are shown before "and N more". */
const few = 8;

function relationsOf({ index }: AppData, id: string): Relation[] {
  const at = index.position(id);
  if (at === undefined) return [];
  const found = new Map<string, { edge: GraphEdge; node: GraphNode }[]>();
  const add = (direction: string, edges: Uint32Array, ends: Uint32Array): void => {
    for (const position of edges) {
      const edge = index.graph.edges[position];
      const node = index.graph.nodes[ends[position] ?? -1];
      if (edge === undefined || node === undefined) continue;
      const key = `${direction} ${edge.kind}`;
      const held = found.get(key);
      if (held === undefined) found.set(key, [{ edge, node }]);
      else held.push({ edge, node });
    }
  };
  add("out", index.out(at), index.targets);
  add("in", index.in(at), index.sources);
  return (Object.keys(edgeKinds) as EdgeKind[]).flatMap((kind) =>
    (["out", "in"] as const).flatMap((direction) => {
      const ends = found.get(`${direction} ${kind}`);
      if (ends === undefined) return [];
      const importance = index.graph.layout?.importance;
      const rank = ({ node }: { node: GraphNode }): number =>
        importance?.[index.position(node.id) ?? -1] ?? 0;
      return [
        {
          key: `${direction} ${kind}`,
          kind,
          outward: direction === "out",
          ends: ends.toSorted((a, b) => rank(b) - rank(a)),
        },
      ];
    }),
  );
}

export function Relations({ data, node }: { readonly data: AppData; readonly node: GraphNode }) {
  return (
    <>
      {relationsOf(data, node.id).map((relation) => (
        <RelationList key={relation.key} data={data} id={node.id} relation={relation} />
      ))}
    </>
  );
}

interface RelationListProps {
  readonly data: AppData;
  /** Id of the node whose relation it is. */
  readonly id: string;
  readonly relation: Relation;
}

function RelationList({ data, id, relation: { kind, outward, ends } }: RelationListProps) {
  const [all, setAll] = useState(false);
  const { label, inverse } = edgeKinds[kind];
  return (
    <section>
      <h2>
        {outward ? label : inverse} <span className="count">{grouped(ends.length)}</span>
      </h2>
      <button
        type="button"
        className="more expand"
        aria-label={`Bring in: ${outward ? label : inverse}`}
        onClick={() => expandNode(data, [id], kind)}
      >
        bring in
      </button>
      <ul className="relations">
        {ends.slice(0, all ? ends.length : few).map(({ edge, node }) => (
          <li key={edge.id}>
            <NodeLink node={node} />
            {edge.role !== undefined && <small>{edge.role}</small>}
            {edge.year !== undefined && <small>{edge.year.join(", ")}</small>}
            <EvidenceButton
              label={`${outward ? label : inverse} ${node.name}`}
              evidence={edge.evidence}
              edge={edge}
              mark
            />
          </li>
        ))}
      </ul>
      {ends.length > few && (
        <button type="button" className="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `and ${grouped(ends.length - few)} more`}
        </button>
      )}
    </section>
  );
}
