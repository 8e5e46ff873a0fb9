// The adjacencies that a relationship pattern reads at a node: one for each type and direction.
import type { Store } from "../store.ts";
import type { Adjacency } from "../store/adjacency.ts";

export interface Side {
  readonly adjacency: Adjacency;
  /** The other direction has been read: a relationship from a node to itself has been seen. */
  readonly again: boolean;
}

/** No type stands for all of them. `reverse` puts the incoming ones of both directions first. */
export function sidesOf(
  store: Store,
  types: readonly string[],
  direction: "out" | "in" | "both",
  reverse = false,
): readonly Side[] {
  const known =
    types.length === 0 ? [null] : [...new Set(types)].filter((type) => store.typeCount(type) > 0);
  const directions =
    direction !== "both"
      ? [direction]
      : reverse
        ? (["in", "out"] as const)
        : (["out", "in"] as const);
  return directions.flatMap((way, i) =>
    known.map((type) => ({ adjacency: store.adjacency(type, way), again: i > 0 })),
  );
}
