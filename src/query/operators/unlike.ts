// In one MATCH no two relationships are the same: what a new one has to differ from.
import type { RelationshipRef } from "../entity.ts";
import type { Frame } from "../run-context.ts";

export interface Unlike {
  /** Slots of relationships. */
  readonly edges: readonly number[];
  /** Slots of lists of relationships. */
  readonly lists: readonly number[];
}

export function differs(frame: Frame, { edges, lists }: Unlike, edge: number): boolean {
  for (let i = 0; i < edges.length; i += 1) if (frame[edges[i] as number] === edge) return false;
  for (let i = 0; i < lists.length; i += 1)
    for (const ref of frame[lists[i] as number] as readonly RelationshipRef[])
      if (ref.edge === edge) return false;
  return true;
}
