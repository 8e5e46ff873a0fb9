// A path from the parts of its pattern.
import { PathRef, RelationshipRef } from "../entity.ts";
import type { PatternGraph, PatternNode, PatternRelationship } from "../pattern-graph.ts";
import type { RunContext } from "../run-context.ts";

/** Leaves a path in its slot, from the nodes and relationships that are in theirs. */
export function assemblePath(
  { frame, store }: RunContext,
  graph: PatternGraph,
  { binding, start: first, relationships }: PatternGraph["paths"][number],
): () => void {
  const { starts, ends } = store.parts;
  const { slot } = (graph.nodes[first] as PatternNode).binding;
  const parts = relationships.map((i) => (graph.relationships[i] as PatternRelationship).binding);
  return () => {
    let node = frame[slot] as number;
    const nodes = [node];
    const edges: number[] = [];
    const go = (edge: number): void => {
      node = (starts[edge] === node ? ends[edge] : starts[edge]) as number;
      edges.push(edge);
      nodes.push(node);
    };
    for (const part of parts)
      if (part.entity === "relationship") go(frame[part.slot] as number);
      else for (const ref of frame[part.slot] as readonly RelationshipRef[]) go(ref.edge);
    frame[binding.slot] = new PathRef(nodes, edges);
  };
}
