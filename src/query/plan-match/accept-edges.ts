// Properties that each relationship of a walk must have.
import type { MapExpression } from "../ast.ts";
import { compile } from "../compile.ts";
import { equals } from "../equality.ts";
import type { Internal } from "../internal.ts";
import type { RunContext } from "../run-context.ts";

/** For the walks of one row: whether a relationship has the properties of a map. */
export function acceptEdges(
  context: RunContext,
  map: MapExpression,
): () => (edge: number) => boolean {
  const entries = map.entries.map(({ key, value }) => [key.name, compile(context, value)] as const);
  return () => {
    const wanted = entries.map(([key, value]) => [context.store.edgeColumn(key), value()] as const);
    return (edge) =>
      wanted.every(([column, value]) => equals(column[edge] as Internal, value) === true);
  };
}
